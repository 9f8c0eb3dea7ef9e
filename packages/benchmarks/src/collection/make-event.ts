import { between, pick, type Random } from "../seeded-random.ts";
import { anyBody, anySite } from "../world/bodies.ts";
import { personName } from "../world/people.ts";
import { countries } from "../world/places.ts";
import { type Topic, topics } from "./topics.ts";

/** Somebody of the made world; two may have one name. */
export type MadePerson = {
  /** Who it is, whatever the name. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
};

/** What happened, as far as reports may tell of it. */
export type MadeEvent = {
  readonly story: number;
  readonly topic: Topic;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly people: Readonly<Record<"official" | "witness" | "leader", MadePerson>>;
  /** Places, organisations and numbers by the slots of the wordings. */
  readonly slots: Readonly<Record<string, string>>;
};

const COUNTRY_LEADERS = 20;
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Among so many stories, no city has the same kind of event twice. */
const APART = 80;
/** So many names are in use, so that some are met twice. */
const NAMES = 900;
/** Share of events whose witness has the name of another story's, and of those whose official has. */
const NAMESAKES = 0.15;

/** Make an event of a topic; `others` are those that happened before, whose people may have namesakes here. */
export function makeEvent(
  random: Random,
  { story, start, others }: { story: number; start: number; others: readonly MadeEvent[] },
): MadeEvent {
  const topic = pick(random, topics);
  const lately = others.slice(-APART).filter((other) => other.topic === topic);
  const isFree = (city: string) => lately.every(({ slots }) => slots.city !== city);
  const at = Math.floor(random() * countries.length);
  const [country = "", ...cities] = countries[at] ?? [];
  const free = cities.filter(isFree);
  const city = pick(random, free.length > 0 ? free : cities);
  const neighbour = pick(
    random,
    cities.filter((other) => other !== city),
  );
  const [official, witness] = topic.roles;
  const make = (part: "official" | "witness", role: string): MadePerson => {
    const namesake = random() < NAMESAKES ? others.at(-between(random, 1, 12)) : undefined;
    const name = namesake?.people[part].name ?? freshName(random);
    return { id: `${part} of ${story}`, name, role };
  };
  return {
    story,
    topic,
    start,
    people: {
      official: make("official", official),
      witness: make("witness", witness),
      leader: {
        id: `leader of ${country}`,
        name: personName(at),
        role: "Prime Minister",
      },
    },
    slots: { city, neighbour, country, ...makeThings(random, start) },
  };
}

const freshName = (random: Random): string =>
  personName(COUNTRY_LEADERS + Math.floor(random() * NAMES));

function makeThings(random: Random, start: number): Record<string, string> {
  const number = (least: number, most: number) => String(between(random, least, most));
  return {
    org: anyBody(random),
    landmark: anySite(random),
    day: WEEKDAYS[new Date(start).getUTCDay()] ?? "",
    size: `${number(5, 7)}.${number(0, 9)}`,
    few: number(11, 98),
    many: number(120, 990),
    big: `${number(2, 97)},${number(100, 999)}`,
    money: number(12, 480),
    share: number(51, 79),
    depth: number(4, 19),
    years: number(6, 29),
    weeks: number(2, 9),
    squads: number(3, 9),
    hour: number(2, 8),
  };
}
