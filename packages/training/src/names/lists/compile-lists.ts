import { allLocales } from "@faker-js/faker";
import {
  type EncodedTable,
  nameList,
  phraseHash,
  readWordAtoms,
  tokenise,
} from "@nutgraf/core/training";
import nlp from "compromise";
import { encodeTable } from "../../encode-table.ts";
import { placesByName } from "../../gazetteer/places-by-name.ts";
import { clubs } from "./clubs.ts";
import { organisationHeads, placeHeads, titles } from "./head-words.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";

const KEY_BITS = 25;

/**
 * The lists of names, as bits by the hash of a phrase: places from core's gazetteer, given and
 * family names from @faker-js/faker and compromise (MIT), teams and bodies from compromise and ours.
 */
export function compileLists(): EncodedTable {
  const bits = new Map<number, number>();
  const add = (names: Iterable<string>, list: number): void => {
    for (const name of names) {
      for (const spelling of new Set([name, withoutMarks(name)])) {
        const hash = hashOf(spelling);
        bits.set(hash, (bits.get(hash) ?? 0) | list);
      }
    }
  };
  const { names, words } = placesByName();
  const placeLists = {
    city: nameList.city,
    country: nameList.country,
    region: nameList.region,
    area: nameList.region,
  };
  for (const [name, places] of names) {
    for (const { kind, population, isCapital } of places) {
      // Small towns share their names with too many people and words.
      if (kind === "city" && population < 15_000 && !isCapital) continue;
      add([name], placeLists[kind]);
      if (kind === "city" && (population >= 300_000 || isCapital)) add([name], nameList.bigCity);
    }
  }
  add(words.keys(), nameList.demonym);
  const { given, family } = personNames();
  add(given, nameList.given);
  add(family, nameList.family);
  for (const [word, tags] of compromiseLexicon()) {
    for (const tag of tags) add([word], COMPROMISE[tag] ?? 0);
  }
  add(split(clubs), nameList.team);
  add(split(organisations), nameList.organisation);
  add(split(organisationHeads), nameList.organisationHead);
  add(split(placeHeads), nameList.placeHead);
  add(split(titles), nameList.title);
  bits.delete(hashOf(""));
  return encodeTable(
    [...bits].filter(([, lists]) => lists > 0),
    KEY_BITS,
  );
}

const split = (list: string): string[] => list.trim().split(/,\n?/);

/** A phrase's hash as `findListed` has it, from the words that our tokeniser makes of it. */
function hashOf(phrase: string): number {
  const words = tokenise(phrase, [
    { kind: "paragraph", span: { start: 0, end: phrase.length } },
  ]).flat();
  return phraseHash(readWordAtoms(phrase, words));
}

const MARKS = /\p{M}/gu;

const withoutMarks = (name: string): string => name.normalize("NFD").replace(MARKS, "");

const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;

/** Single words of the Latin alphabet that faker or our list has as given and as family names. */
function personNames(): { given: Set<string>; family: Set<string> } {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const { person } of Object.values(allLocales)) {
    collect(person?.first_name, given);
    collect(person?.last_name, family);
  }
  for (const names of people) {
    for (const word of names.given.split(/\s+/)) given.add(word);
    for (const word of names.family.split(/\s+/)) family.add(word);
  }
  return { given, family };
}

/** Every string within a definition of faker, however nested. */
function collect(value: unknown, words: Set<string>): void {
  if (typeof value === "string") {
    if (LATIN_WORD.test(value)) words.add(value);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) collect(part, words);
}

const COMPROMISE: Readonly<Record<string, number>> = {
  MaleName: nameList.given,
  FemaleName: nameList.given,
  FirstName: nameList.given,
  LastName: nameList.family,
  Person: nameList.person,
  Organization: nameList.organisation,
  SportsTeam: nameList.team,
  Country: nameList.country,
  Region: nameList.region,
  City: nameList.city,
  Demonym: nameList.demonym,
};

/** The words of compromise with their tags; its types leave the lexicon out. */
function compromiseLexicon(): [string, readonly string[]][] {
  const { one }: { one?: { lexicon?: Record<string, string | string[]> } } = nlp.model();
  return Object.entries(one?.lexicon ?? {}).map(([word, tags]) => [word, [tags].flat()]);
}
