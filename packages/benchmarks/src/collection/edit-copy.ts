import { between, pick, type Random } from "../seeded-random.ts";
import type { Telling } from "./tell-event.ts";

/** What an outlet does to a text that it takes over. */
export const copyEdits = [
  "cut tail",
  "new headline",
  "merged paragraphs",
  "changed quotes and spelling",
  "local sentences",
  "all edits",
] as const;
export type CopyEdit = (typeof copyEdits)[number];

const HEADLINES = ["What we know so far", "In brief", "The day in one story", "From our wire"];
const LOCAL = [
  "Readers of this paper in {city} can call our desk with what they saw.",
  "A vigil is planned outside the library of {city} at six.",
  "Several families in {city} have relatives there, the town clerk told us.",
  "The council of {city} will discuss the matter when it meets again.",
  "Our reporter in {city} could not reach the consulate by telephone.",
];
const TOWNS = ["Bristol", "Dayton", "Galway", "Perth", "Dunedin"];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bmetres\b/g, "meters"],
  [/\bmotorway\b/g, "highway"],
  [/\bharbour\b/gi, "Harbor"],
  [/\bpercent\b/g, "per cent"],
  [/"([^"]*)"/g, "“$1”"],
  [/\bsaid\b/g, "says"],
];

/** The text as another outlet runs it. */
export function editCopy(random: Random, telling: Telling, edit: CopyEdit): Telling {
  switch (edit) {
    case "cut tail":
      return cutTail(random, telling);
    case "new headline":
      return { ...telling, title: pick(random, HEADLINES) };
    case "merged paragraphs":
      return { ...telling, paragraphs: mergeParagraphs(telling.paragraphs) };
    case "changed quotes and spelling":
      return { ...telling, paragraphs: telling.paragraphs.map(respell) };
    case "local sentences":
      return addLocal(random, telling);
    case "all edits":
      return copyEdits
        .filter((one) => one !== "all edits")
        .reduce((edited, one) => editCopy(random, edited, one), telling);
  }
}

function cutTail(random: Random, telling: Telling): Telling {
  const kept = Math.ceil(telling.paragraphs.length * (0.5 + 0.4 * random()));
  return { ...telling, paragraphs: telling.paragraphs.slice(0, Math.max(3, kept)) };
}

function mergeParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph, at) =>
    at % 2 === 0 ? [[paragraph, paragraphs[at + 1] ?? ""].join(" ").trim()] : [],
  );
}

function respell(paragraph: string): string {
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), paragraph);
}

function addLocal(random: Random, telling: Telling): Telling {
  const town = pick(random, TOWNS);
  const paragraphs = [...telling.paragraphs];
  for (let count = between(random, 1, 3); count > 0; count--) {
    const sentence = pick(random, LOCAL).replace("{city}", town);
    paragraphs.splice(between(random, 1, paragraphs.length), 0, sentence);
  }
  return { ...telling, paragraphs };
}
