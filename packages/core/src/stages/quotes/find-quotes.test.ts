import { expect, test } from "vitest";
import { createArticle } from "../../create-article.ts";
import { parseArticle } from "../../parse-article.ts";

const heard = (text: string): string[] => {
  const { quotes } = parseArticle(createArticle(text));
  return quotes.map(({ kind, content, speakerMention }) => {
    const said = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
    const who = speakerMention ? text.slice(speakerMention.start, speakerMention.end) : "?";
    return `${kind}, ${who}: ${said}`;
  });
};

test.each([
  [
    "a cue after",
    "“The bridge is safe,” the engineer said.",
    "direct, the engineer: The bridge is safe",
  ],
  [
    "a cue before",
    "The engineer said: “The bridge is safe.”",
    "direct, The engineer: The bridge is safe.",
  ],
  [
    "an inverted cue",
    '"The bridge is safe," said Maria Lopez.',
    "direct, Maria Lopez: The bridge is safe",
  ],
  [
    "typewriter marks",
    "``The bridge is safe,'' the engineer said.",
    "direct, the engineer: The bridge is safe",
  ],
  [
    "a title and a clause about who speaks",
    '"The bridge will need work," Interior Minister Maria Lopez, who serves in a government of experts, said.',
    "direct, Interior Minister Maria Lopez: The bridge will need work",
  ],
  [
    "a quotation in two pieces",
    "“The bridge is safe,” the engineer said. “Nobody has to worry about it.”",
    "direct, the engineer: The bridge is safe … Nobody has to worry about it.",
  ],
  [
    "indirect speech",
    "The mayor said that the bridge was safe.",
    "indirect, The mayor: that the bridge was safe",
  ],
  [
    "according to",
    "The bridge is safe, according to the mayor.",
    "indirect, the mayor: The bridge is safe",
  ],
  [
    "a cue in the middle",
    "The repairs, the mayor said, would cost two million dollars.",
    "indirect, the mayor: The repairs … would cost two million dollars",
  ],
  [
    "an inverted cue behind a clause",
    "Two people were hurt, said police.",
    "indirect, police: Two people were hurt",
  ],
  ["a topic", "The mayor called for a safer bridge.", "indirect, The mayor: a safer bridge"],
  [
    "a predicate in quotation marks",
    "The mayor called the bridge a “disgrace”.",
    "mixed, The mayor: the bridge a … disgrace",
  ],
  [
    "who was asked before who answers",
    "“Is the bridge safe?” Lopez asked.",
    "direct, Lopez: Is the bridge safe?",
  ],
  [
    "a role before a name",
    "Bridge engineer Maria Lopez said that it was safe.",
    "indirect, Bridge engineer Maria Lopez: that it was safe",
  ],
  [
    "a role after a name",
    "“The bridge is safe,” Gen. Maria Lopez, the chief of staff, said on Monday.",
    "direct, Gen. Maria Lopez: The bridge is safe",
  ],
  [
    "a clause that begins before the mark",
    "Lopez said on Monday that the bridge “was built to last.”",
    "mixed, Lopez: that the bridge … was built to last.",
  ],
  [
    "a sentence whose cue comes last",
    "The keys were kept in a “burn bag,” the ministry reported.",
    "mixed, the ministry: The keys were kept in a … burn bag",
  ],
  [
    "who is told nothing",
    "“It is safe,” Lopez, an engineer, told Radio Four.",
    "direct, Lopez: It is safe",
  ],
  [
    "a name and a colon",
    "Bridge engineer Maria Lopez: “The bridge is safe.”",
    "direct, Maria Lopez: The bridge is safe.",
  ],
  [
    "a subject and a colon",
    "Later Lopez went even further: “The bridge is safe.”",
    "direct, Lopez: The bridge is safe.",
  ],
  [
    "a cue without a comma",
    "The crowd chanted “Open the bridge!” on Monday.",
    "direct, The crowd: Open the bridge!",
  ],
  ["a verb of manner", "“The bridge is safe!” Lopez beamed.", "direct, Lopez: The bridge is safe!"],
  [
    "whom a question is put to",
    "“Is it safe?” Lopez asked the mayor. It was.",
    "direct, Lopez: Is it safe?",
  ],
  [
    "a colon at the end of a paragraph",
    "The mayor then said,\n\n“The bridge is safe.”",
    "direct, The mayor: The bridge is safe.",
  ],
  [
    "a cue at the end",
    "The strikes on the port went on after the announcement, residents said.",
    "indirect, residents: The strikes on the port went on after the announcement",
  ],
  [
    "what follows a dateline",
    "OSLO (Reuters) - The bridge was closed on Monday, the mayor said.",
    "indirect, the mayor: The bridge was closed on Monday",
  ],
  [
    "who is named behind an inverted cue",
    "Job cuts will be announced this week in areas that do not support the core goals, said the group’s recently named executive chair Maria Lopez in an email.",
    "indirect, Maria Lopez: Job cuts will be announced this week in areas that do not support the core goals",
  ],
  [
    "nobody who was asked",
    "Lopez was asked, “Is the bridge safe?”",
    "direct, ?: Is the bridge safe?",
  ],
])("findQuotes hears %s", (_, text, expected) => {
  expect(heard(text)).toContain(expected);
});

test.each([
  ["scare quotes", "The so-called “bridge of sighs” was closed on Monday."],
  ["a title", "She sang “Yesterday” on Monday."],
  ["a broadcast", "She spoke to them on “Meet the Mayors” before the bridge was closed."],
  ["a dateline", "OSLO, Nov 20 (Reuters) - Acme on Monday reported a loss of two million."],
  ["a label", "He bought a lamp labelled “Made by hand” on Monday."],
  ["a name that is the subject", "The “Harbour Songs” host said nothing."],
  ["a deed after a title", "They watched “The Bridge,” which lost money."],
  ["a podcast", "She spoke to them on the podcast “Bridge & Tunnel” on Monday."],
  ["a participle that goes on", "Talks began on Monday, with work continuing into the night."],
  ["what adds to something", "The bridge was closed, adding to the long queues."],
  ["a deed of arms", "The army attacked the town on Monday."],
  ["what is called together", "The mayor called a meeting on Monday."],
  ["who is met", "She saw him on Monday."],
  ["a crosshead", "The bridge was closed.\n\n- ‘Very safe’ -\n\nIt opened in 1977."],
])("findQuotes takes %s for no speech", (_, text) => {
  expect(heard(text)).toEqual([]);
});

test("findQuotes gives the lines of a transcript to their speakers", () => {
  const text =
    "Maria Lopez spoke to Radio Four.\n\nHOST: Is the bridge safe?\n\nLOPEZ: I think it is. Trust us.\n\nHOST: Thank you.";
  expect(heard(text)).toEqual([
    "direct, HOST: Is the bridge safe?",
    "direct, LOPEZ: I think it is. Trust us.",
    "direct, HOST: Thank you.",
  ]);
});

test.each([
  [
    "who is named before a colon",
    "Maria Lopez: bridge is safe",
    "indirect, Maria Lopez: bridge is safe",
  ],
  ["a kind of source", "Police: bridge was never safe", "indirect, Police: bridge was never safe"],
])("findQuotes hears %s in a headline", (_, title, expected) => {
  const text = `${title}\n\nThe bridge of Avonlea was closed on Monday. Maria Lopez built it in 1977.`;
  expect(heard(text)).toContain(expected);
});

test.each([
  ["a topic", "Avonlea bridge: five things to know"],
  ["a kicker", "ANALYSIS: how the bridge was closed"],
])("findQuotes hears nobody in a headline with %s", (_, title) => {
  const text = `${title}\n\nThe bridge of Avonlea was closed on Monday. It was built in 1977.`;
  expect(heard(text)).toEqual([]);
});

test("findQuotes joins a quotation that runs over two paragraphs", () => {
  const text =
    "“We built the bridge,” the engineer said. “It took ten years.\n\n“Nobody was hurt.”";
  expect(heard(text)).toEqual([
    "direct, the engineer: We built the bridge … It took ten years. … Nobody was hurt.",
  ]);
});

test.each([
  [
    "the one who spoke before, not whom the words name",
    "Carl Weiss, a lawyer, said his client would appeal. “Mr Brandt is not a rich man,” he told reporters. Thomas Brandt left by the back door.",
    "Carl Weiss",
  ],
  [
    "nobody else where an institution spoke before",
    "Thomas Brandt arrived. The ministry said it would wait. “Brandt is not a rich man,” he told reporters.",
    "Thomas Brandt",
  ],
  [
    "the one whose role it is",
    "“The bridge is safe,” said bridge engineer Maria Lopez on Monday.",
    "Maria Lopez",
  ],
])("findQuotes lets %s speak", (_, text, expected) => {
  const { quotes, entities } = parseArticle(createArticle(text));
  const speaker = quotes.find(({ kind }) => kind === "direct")?.speaker;
  expect(entities.find(({ id }) => id === speaker)?.name).toBe(expected);
});

test("findQuotes takes no cue from the next paragraph", () => {
  const text =
    "Lopez, an engineer, said it was safe.\n\n“Trust us,” she said. “It will hold.”\n\nProsecutors had asked for proof.";
  expect(heard(text)).toContain("direct, she: Trust us … It will hold.");
});

test("findQuotes gives what two people said together to both", () => {
  const text =
    "Maria Lopez and Peter Brandt opened the bridge on Monday. They said it would last a hundred years.";
  const { quotes, entities } = parseArticle(createArticle(text));
  const names = [quotes[0]?.speaker ?? []]
    .flat()
    .map((id) => entities.find((e) => e.id === id)?.name);
  expect(names).toEqual(["Maria Lopez", "Peter Brandt"]);
});
