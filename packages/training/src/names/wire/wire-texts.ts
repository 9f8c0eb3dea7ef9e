import { createRandom } from "../../random.ts";
import type { GoldName, NamedText } from "../named-text.ts";
import type { NamePool } from "./name-pool.ts";
import { sentences, singles, tables } from "./wire-templates.ts";

const SLOT = /\{([A-Za-z]+)\}/g;

type Piece = { readonly text: string; readonly kind?: GoldName["kind"] };

/** Texts in the manner of the wires with their names, the same for the same seed. */
export function makeWireTexts(pool: NamePool, count: number, seed: number): NamedText[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) =>
    toText(linesOf(index % 3, random), pool, random),
  );
}

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

function linesOf(sort: number, random: () => number): string[] {
  if (sort === 0) return tableLines(random);
  const from = sort === 1 ? singles : sentences;
  return Array.from({ length: 3 }, () => pick(from, random) ?? "");
}

function tableLines(random: () => number): string[] {
  const table = pick(tables, random);
  if (!table) return [];
  const line = pick(table.lines, random) ?? "";
  const isMixed = random() < 0.4;
  const length = 3 + Math.floor(random() * 6);
  const rows = Array.from({ length }, () => (isMixed ? (pick(table.lines, random) ?? "") : line));
  return [pick(table.heads, random) ?? "", ...rows];
}

function toText(lines: readonly string[], pool: NamePool, random: () => number): NamedText {
  let text = "";
  const names: GoldName[] = [];
  for (const line of lines) {
    let from = 0;
    for (const match of line.matchAll(SLOT)) {
      text += line.slice(from, match.index);
      from = match.index + match[0].length;
      const piece = fill(match[1] ?? "", pool, random);
      if (piece.kind)
        names.push({ start: text.length, end: text.length + piece.text.length, kind: piece.kind });
      text += piece.text;
    }
    text += `${line.slice(from)}\n\n`;
  }
  return { text, names, unsure: [], marksOthers: true };
}

function fill(slot: string, pool: NamePool, random: () => number): Piece {
  const plain = fillPlain(slot, random);
  if (plain !== undefined) return { text: plain };
  if (slot.length > 1 && slot.startsWith("U")) {
    const piece = fill(slot.slice(1), pool, random);
    return { ...piece, text: piece.text.toUpperCase() };
  }
  const any = (items: readonly string[]): string => pick(items, random) ?? "Paris";
  const people = pick(pool.people, random);
  const family = any(people?.family ?? []);
  const given = any(people?.given ?? []);
  switch (slot) {
    case "P":
      return {
        text: people?.familyFirst
          ? `${family} ${given}`
          : fullName(given, family, any(people?.given ?? []), random),
        kind: "person",
      };
    case "G":
      return { text: given, kind: "person" };
    case "I":
      return { text: `${given[0]}. ${family}`, kind: "person" };
    case "F":
      return { text: family, kind: "person" };
    case "T":
      return {
        text: random() < 0.6 ? any(pool.teams) : any(random() < 0.5 ? pool.cities : pool.bigCities),
        kind: "organisation",
      };
    case "S":
      return {
        text: random() < 0.5 ? (any(pool.teams).split(" ")[0] ?? "") : any(pool.bigCities),
        kind: "organisation",
      };
    case "C":
      return {
        text:
          random() < 0.85
            ? any(pool.countries)
            : (pick(
                [
                  "U.S.",
                  "United States",
                  "USA",
                  "Britain",
                  "Germany",
                  "France",
                  "England",
                  "Spain",
                ],
                random,
              ) ?? ""),
        kind: "place",
      };
    case "D":
      return { text: any(pool.demonyms), kind: "other" };
    case "CITY":
      return { text: any(random() < 0.5 ? pool.bigCities : pool.cities), kind: "place" };
    case "O":
      return { text: any(random() < 0.5 ? pool.organisations : pool.teams), kind: "organisation" };
    case "BODY":
      return { text: fullBody(pool, any), kind: "organisation" };
    case "AGENCY":
      return {
        text: any([
          "Reuters",
          "AP",
          "AFP",
          "Xinhua",
          "dpa",
          "UPI",
          "Interfax",
          "Bloomberg",
          "ANSA",
          "Kyodo",
        ]),
        kind: "organisation",
      };
    case "NEWSROOM":
      return { text: `${any(pool.bigCities)} Newsroom`, kind: "organisation" };
    default:
      return {
        text: any([
          "World Cup",
          "European Championship",
          "U.S. Open",
          "Davis Cup",
          "Asian Cup",
          "Tour de France",
          "Olympics",
          "European Cup",
          "Masters",
          "British Open",
          "UEFA Cup",
          "Ryder Cup",
          "Six Nations",
          "Super Bowl",
          "French Open",
        ]),
        kind: "other",
      };
  }
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Mostly a given and a family name, at times an initial, two given names or two joined ones. */
function fullName(given: string, family: string, second: string, random: () => number): string {
  const kind = random();
  if (kind < 0.08) return `${given[0]}. ${family}`;
  if (kind < 0.14) return `${given} ${second[0]}. ${family}`;
  if (kind < 0.2) return `${given}-${second} ${family}`;
  if (kind < 0.24) return `${given} ${second}-${family}`;
  if (kind < 0.28) return `${family} ${given}-${second.toLowerCase()}`;
  return `${given} ${family}`;
}

const BODIES: readonly string[] = [
  "University of @",
  "@ University",
  "@ State University",
  "@ College",
  "@ Police Department",
  "@ Fire Department",
  "@ City Council",
  "@ Times",
  "@ Herald",
  "Bank of @",
  "@ Chamber of Commerce",
  "@ Chamber of Commerce and Industry",
  "@ Ministry of Health",
  "Ministry of Foreign Affairs of @",
  "@ Football Association",
  "@ Workers' Union",
  "@ National Bank",
  "@ Stock Exchange",
  "Church of @",
  "@ Industries Ltd",
  "@ & Sons Inc.",
  "@ Holdings",
  "@ Airlines",
  "Municipality of @",
  "@ Institute for Peace and Security",
  "@ Democratic Party",
  "People's Front of @",
  "@ Liberation Army",
  "Association of @ Farmers",
  "@ Human Rights Commission",
  "@ High Court",
  "@ Supreme Court",
  "@ Medical Center",
  "@ School District",
];

/** An organisation named by what it is and where, or after somebody. */
function fullBody(pool: NamePool, any: (items: readonly string[]) => string): string {
  const after = any([any(pool.countries), any(pool.bigCities), any(pool.people[0]?.family ?? [])]);
  return any(BODIES).replace("@", after);
}

function fillPlain(slot: string, random: () => number): string | undefined {
  const number = (limit: number): number => Math.floor(random() * limit);
  switch (slot) {
    case "n":
      return String(number(10));
    case "nn":
      return String(10 + number(90));
    case "nnn":
      return String(100 + number(900));
    case "USD":
      return `$${100 + number(900)}`;
    case "SET":
      return random() < 0.2 ? `7-6 (7-${number(6)})` : `${6 + number(2)}-${number(6)}`;
    case "DATE":
      return `${1990 + number(34)}-${String(1 + number(12)).padStart(2, "0")}-${String(1 + number(28)).padStart(2, "0")}`;
    case "DAY":
      return pick(DAYS, random);
    case "UDAY":
      return pick(DAYS, random)?.toUpperCase();
    case "MONTH":
      return pick(MONTHS, random);
    default:
      return undefined;
  }
}
