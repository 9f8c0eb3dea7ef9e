import { between, pick, type Random, shuffle } from "../seeded-random.ts";
import { details, streets, words } from "./details.ts";
import type { MadeEvent, MadePerson } from "./make-event.ts";

/** A report as it is written: a headline, and paragraphs. */
export type Telling = { readonly title: string; readonly paragraphs: readonly string[] };

/** Facets that a report may leave out. */
const LEFT_OUT = 2;
const LEAST_DETAILS = 2;
const MOST_DETAILS = 4;
const CHOICE = /\[([^\]]+)\]/g;
const SLOT = /\{(\w+)\}/g;

/** So many outlets can each tell of an event in words of their own. */
export const OWN_WORDINGS = 3;

/** Tell of an event in the words of one of the first outlets, from 0 on, and in an order of its own. */
export function tellEvent(random: Random, event: MadeEvent, outlet: number): Telling {
  const ownWording = (wordings: readonly string[], facet: number): string =>
    wordings[(facet * (event.story + 1) + outlet) % wordings.length] ?? "";
  const [lead = "", ...facets] = event.topic.facets.map(ownWording);
  const told = shuffle(random, facets).slice(0, facets.length - between(random, 0, LEFT_OUT));
  const seen = shuffle(random, details).slice(0, between(random, LEAST_DETAILS, MOST_DETAILS));
  const write = makeWriter(random, event);
  const paragraphs = [
    write(lead),
    ...shuffle(random, [...told, ...seen.map((detail) => fillDetail(random, detail))]).map(write),
  ];
  return { title: write(pick(random, event.topic.headlines)), paragraphs };
}

function fillDetail(random: Random, detail: string): string {
  return detail
    .replaceAll("{street}", pick(random, streets))
    .replaceAll("{few}", String(between(random, 5, 99)))
    .replaceAll("{hour}", String(between(random, 2, 12)))
    .replaceAll("{word}", pick(random, words));
}

/** Fills wordings: people have their role and full name when they first come, then the last name. */
function makeWriter(random: Random, { people, slots }: MadeEvent): (wording: string) => string {
  const named = new Set<string>();
  const roleFirst = random() < 0.5;
  const nameOf = (person: MadePerson) => {
    if (named.has(person.id)) return person.name.split(" ").at(-1) ?? "";
    named.add(person.id);
    const isTitle = /^[A-Z]/.test(person.role);
    return isTitle || roleFirst
      ? `${person.role} ${person.name}`
      : `${person.name}, a ${person.role} from ${slots.city},`;
  };
  const fill = (slot: string): string => {
    switch (slot) {
      case "official":
      case "witness":
      case "leader":
        return nameOf(people[slot]);
      case "officialName":
        return people.official.name;
      case "witnessName":
        return people.witness.name;
      default:
        return slots[slot] ?? "";
    }
  };
  return (wording) => {
    const text = wording
      .replace(CHOICE, (_, choices: string) => pick(random, choices.split("|")))
      .replace(SLOT, (_, slot: string) => fill(slot))
      .replace(/,([.,])/g, "$1");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}
