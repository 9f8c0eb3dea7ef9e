import { describe, expect, test } from "vitest";
import { marked } from "../../../test/marked.ts";
import { createArticle } from "../../create-article.ts";
import type { Entity } from "../../model/entity.ts";
import { parseArticle } from "../../parse-article.ts";

const read = (text: string): readonly Entity[] =>
  parseArticle(createArticle(text), { explain: true }).entities;

/** The labels of a notation, each with the entities that have a mention ending where one of its spans ends. */
function entitiesByLabel(notation: string): Map<string, Set<string>> {
  const { text, spans } = marked(notation);
  const entities = read(text);
  const found = new Map<string, Set<string>>();
  for (const { label, start, end } of spans) {
    const own = entities.find(({ mentions }) =>
      mentions.some(
        ({ span, form }) => span.end === end && (form !== "name" || span.start === start),
      ),
    );
    found.set(
      label,
      (found.get(label) ?? new Set()).add(own?.id ?? `none for ${text.slice(start, end)}`),
    );
  }
  return found;
}

describe("linkMentions joins what has one label and keeps apart what has different ones", () => {
  test.each([
    ["[A Angela Merkel] met [B Emmanuel Macron] in Berlin. [A Merkel] said [A she] was pleased."],
    ["[A Kim Jong Un] arrived in Beijing on Monday. [A Kim] was greeted by officials."],
    ["[A Maria Silva] and her brother [B Pedro Silva] left Lisbon. [A Maria Silva] flew to Rome."],
    ["[A John F. Kennedy] spoke in Berlin in 1963. Many people remember [A Kennedy]."],
    ["The [A United Nations] met on Friday. The [A U.N.] called for a truce."],
    ["The [A World Health Organization] ([A WHO]) issued a warning. The [A WHO] said masks help."],
    ["[A Kiev] was attacked on Monday. Officials in [A Kyiv] said two people died."],
    ["Mary Robinson, [A the foreign minister], resigned. [A Robinson] gave no reason."],
    ["The police arrested [A a suspect] on Monday. [A The suspect] was questioned."],
    ["[A Angela Merkel] praised [B her] in public."],
    ["They drifted off [A the coast of Aceh], [B Indonesia]. [B Indonesia] sent ships."],
    ["[A The capital of Kenya], [A Nairobi], is large. People love [A Nairobi]."],
    ["[A Ada Lovelace] spoke.\n\nPhoto by [B Mary Smith].\n\n[A She] left. [B Mary Smith] stayed."],
    ["[A North Korea] fired at [B South Korea]. The [A North] denied it, the [B South] said."],
    ["To speak with [A his mother], [B Ada Lovelace] was put through. [B Lovelace] left."],
    ["According to [A Ada Lovelace], [B a detective] was told. [A Lovelace] denied it."],
    ["[A A group] called the [A Northern Alliance] took the city. The [A Northern Alliance] left."],
    ["[A A group] called on the [B Northern Alliance] to leave. The [B Northern Alliance] left."],
    ["“[A We] are sorry,” [B Ada Lovelace], a spokeswoman for the [A BBC], said on Monday."],
    [
      "“[A We] are sorry,” [B Ada Lovelace] said on Monday. “[A We] will leave.” The [C BBC] did not.",
    ],
    ["The [A Wagner Group] left. [A The Wagner group] had been there for years."],
    ["The [A Royal Bank of Scotland] fell. The [A Royal Bank] left. The [B Royal Mail] rose."],
    ["[A The upper house] agreed on Monday. [B The lower house] did not."],
    ["[A The Afghan team] won in Rome. [B The European team] lost to [A the Afghan team]."],
    ["Maria Lopez became [A the mayor of Quito] in May, and [B a lawyer] sued [A her]."],
    ["[A A nurse from Perth] was arrested on Monday. [A Ada Lovelace] was held for two days."],
    ["[A A nurse from Perth] was hurt on Monday. [B Ada Lovelace], a driver, told reporters."],
    ["[A A nurse from Perth] was hurt on Monday. [B Ada Lovelace] said on Tuesday."],
    ["The [A Church of Norway] spoke. [A The church] has many members."],
    ["“[A Ada Lovelace] lied. [A She] knew it,” [B Mary Somerville] told the court."],
    [
      "[A Cairo] agreed. [B Beijing] did not. [A The Egyptian capital] is large. [B Beijing] is too.",
    ],
    ["[A The company] [A Maersk] lost. [A The company] is old. [B The Japanese company] won."],
    ["[A Cairo] agreed. [B The Indonesian capital] did not."],
    ["[A Rihanna] will perform. [A The singer] is 34."],
    ["[A Rihanna] will perform. [B Ada Lovelace] came too. [C The singer] is 34."],
    ["[A France and Germany] signed. [A Both countries] will pay. [B The two ministers] left."],
    ["[B Ada Lovelace] and [C Mary Somerville] met. [A The two women] ate. [B Lovelace] paid."],
    ["OSLO - [A The Norwegian army] said on Monday that [A it] had left."],
    [
      "[A Russia's foreign ministry] spoke. [B The French foreign ministry] left. The [A Russian Foreign Ministry] won.",
    ],
    ["The [A Pentagon] agreed. [B VOA Pentagon] host Ada Lovelace came. The [A Pentagon] left."],
    [
      "[A Emirates] fell. The [B Emirates] sent aid. [A Emirates] left the [B United Arab Emirates].",
    ],
    [
      "The [A European Commission] fined [B Google] on Tuesday. [B Google] said [B it] would appeal.",
    ],
    ["[A Oslo] is old. [A It] has a port."],
    ["[A The lawyer], [A Ada Lovelace], spoke. [A She] won. [B The prosecutor] left."],
    ["[A The lawyer], [A Ada Lovelace], spoke. [A She] won. [A The attorney] left."],
    ["[A Ada Lovelace] came. “[B We] lost,” [A the Spaniard] said. [C The Spanish army] left."],
    ["[B Jansen] told [A broadcaster] [A NOS] that it was harsh. [A NOS] agreed."],
    ["[A Los Angeles] and [B East Los Angeles] differ. [B East Los Angeles] is no part of it."],
  ])("%s", (notation) => {
    const found = [...entitiesByLabel(notation).values()];
    for (const ids of found) expect([...ids]).toHaveLength(1);
    const ids = found.flatMap((each) => [...each]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const named = (text: string, name: string): readonly Entity[] =>
  read(text).filter((entity) => entity.name === name);

test.each([
  ["Prime Minister Justin Trudeau visited Paris.", "Justin Trudeau", ["Prime Minister"]],
  ["Secretary of State Antony Blinken left.", "Antony Blinken", ["Secretary of State"]],
  ["Mrs. Angela Merkel left.", "Angela Merkel", undefined],
  ["Angela Merkel became a physicist in 1978.", "Angela Merkel", ["physicist"]],
])(
  "linkMentions gives of %j the name alone as the mention, its title as a role",
  (text, name, roles) => {
    const [entity] = named(text, name);
    expect(entity?.type).toBe("person");
    expect(entity?.roles).toEqual(roles);
  },
);

test.each([
  [
    "a trade before a name",
    "Chipmaker Halden Semiconductor cut its forecast.",
    "Halden Semiconductor",
  ],
  [
    "a short form that looks like a person's",
    "Northgate Construction denied it. Northgate, which won the contracts, will appeal.",
    "Northgate Construction",
  ],
])("linkMentions knows an organisation by %s", (_, text, name) => {
  expect(
    read(text)
      .filter(({ type }) => type === "organisation")
      .map((entity) => entity.name),
  ).toEqual([name]);
});

test("linkMentions counts who wrote the article, and for whom, as no part of the story", () => {
  const text =
    "Dam bursts\n\nBy Maria Ortega\n\nLISBON, Nov 20 (Reuters) - Angela Merkel left on Monday.\n\n(Reporting by Maria Ortega; Editing by Susan Fenton)";
  const told = read(text).filter(({ salience }) => salience > 0);
  expect(told.map(({ name }) => name)).toEqual(["Lisbon", "Angela Merkel"]);
});

test("linkMentions keeps a part of a country apart from the country", () => {
  const text =
    "Troops left Ukraine. Fighting in eastern Ukraine went on. Eastern Ukraine is mined.";
  const [part, ...more] = named(text, "eastern Ukraine");
  expect(part).toMatchObject({ type: "place" });
  expect(more).toEqual([]);
  expect(named(text, "Ukraine")[0]?.link).toMatchObject({ iso3166: "UA" });
});

test("linkMentions takes no word of a people's name for a name", () => {
  const text =
    "North Korea sent troops. North Korean leader Kim Jong Un praised the North Korean army.";
  expect(named(text, "North Korea")[0]?.aliases).toEqual([]);
});

test("linkMentions takes no month for a name", () => {
  expect(read("They left on Oct. 24. Oct. 25 was quiet.")).toEqual([]);
});

test("linkMentions lets a capital act in the perfect tense", () => {
  const text = "Russia sent troops. Moscow has neither confirmed nor denied it.";
  expect(named(text, "Moscow")[0]?.metonymOf).toBe(named(text, "Russia")[0]?.id);
});

test("linkMentions says why mentions belong together", () => {
  const [entity] = named("Angela Merkel spoke on Monday. Merkel left on Tuesday.", "Angela Merkel");
  expect(entity?.mentions[1]?.why).toEqual(["part of the name “Angela Merkel”"]);
});

describe("linkMentions tells a capital that acts from the city", () => {
  const text =
    "Russia sent troops on Monday. On Tuesday Moscow accused Ukraine of an attack. Thousands marched in Moscow on Friday.";

  test("as two entities, one of them a metonym of the country", () => {
    const [acting, city, ...more] = named(text, "Moscow").toSorted(
      (a, b) => (a.metonymOf === undefined ? 1 : 0) - (b.metonymOf === undefined ? 1 : 0),
    );
    const [russia] = named(text, "Russia");
    expect(more).toEqual([]);
    expect(acting).toMatchObject({ metonymOf: russia?.id, link: { iso3166: "RU" } });
    expect(city).toMatchObject({ link: { geonames: 524901, country: "RU" } });
    expect(city?.metonymOf).toBeUndefined();
  });
});

test("linkMentions takes a city with its state for no company named after it", () => {
  const text =
    "A boy from Irving, Texas, was held. The Irving Police Department and Irving Schools agreed.";
  expect(named(text, "Irving")[0]).toMatchObject({ type: "place", link: { geonames: 4700168 } });
});

test.each([
  ["The fire in Paris, Texas, spread on Monday.", "Paris", { geonames: 4717560 }],
  ["The fire in Paris spread on Monday, French officials said.", "Paris", { geonames: 2988507 }],
  ["Police in Tbilisi, Georgia, arrested two men.", "Georgia", { iso3166: "GE" }],
  ["The US and the US Congress asked the US army to help Jordan.", "Jordan", { iso3166: "JO" }],
  ["Police in Albany, N.Y., arrested two men.", "Albany", { geonames: 5106834 }],
  [
    "Flights from California to Delhi were full, Indian officials said.",
    "Delhi",
    { country: "IN" },
  ],
  ["Police in Minnesota said the fire in Monticello was out.", "Monticello", { country: "US" }],
  ["A senator of Georgia preached in Birmingham, Ala.", "Georgia", { iso3166: "US-GA" }],
  ["A senator of Georgia preached in Birmingham, Ala.", "Birmingham", { geonames: 4049979 }],
  ["Georgia wants to join the EU.", "Georgia", { iso3166: "GE" }],
])("linkMentions links in %j the name %s", (text, name, link) => {
  expect(named(text, name)[0]?.link).toMatchObject(link);
});

test.each([
  ["The US said the ruins of Palmyra were safe.", "Palmyra"],
  ["Pilgrims from the United States came to Monticello.", "Monticello"],
])("linkMentions links in %j nothing to %s, as nothing says which is meant", (text, name) => {
  expect(named(text, name)[0]?.link).toBeUndefined();
});

test.each([
  ["MOSCOW (AFP) - Russia voted on Monday. Thousands marched in Moscow.", "Moscow"],
  ["NEW DELHI (Reuters) - Thousands marched on Monday.", "New Delhi"],
  ["NATO met on Monday.", "NATO"],
])("linkMentions shows a name of %j as %s", (text, name) => {
  expect(named(text, name)).toHaveLength(1);
});

test.each([
  ["Gunmen stormed a school.", "group"],
  ["A gunman stormed a school.", "person"],
])("linkMentions counts who acts in “%s” as a %s", (text, type) => {
  expect(read(text)[0]?.type).toBe(type);
});
