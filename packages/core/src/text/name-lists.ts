import { listsWeights } from "../weights/lists.ts";
import { decodeTable, keyOf, lookUp } from "./hashed-table.ts";
import { emptyHash, hashStep } from "./hashing.ts";
import { once } from "./once.ts";
import {
  atom,
  atomCount,
  atomMargin,
  letterCase,
  sentenceCase,
  type WordAtoms,
} from "./word-atoms.ts";

/** The lists of names that the parser knows, as bits. */
export const nameList = {
  given: 1,
  family: 2,
  city: 4,
  country: 8,
  region: 16,
  demonym: 32,
  organisation: 64,
  team: 128,
  person: 256,
  organisationHead: 512,
  placeHead: 1024,
  title: 2048,
  /** A city of 300,000 or more, or a capital; it is in `city` too. */
  bigCity: 4096,
} as const;

/** Number of lists. */
export const nameListCount = 13;

/** Words of the longest listed phrase that is looked for. */
const LONGEST = 7;

const getTable = once(() => decodeTable(listsWeights));

/** The hash of a phrase: its words' hashes (`atom.lower`) one after another. */
export function phraseHash({ count, values }: WordAtoms): number {
  let hash = emptyHash;
  for (let at = 0; at < count; at++) {
    hash = hashStep(hash, values[(at + atomMargin) * atomCount + atom.lower] ?? 0);
  }
  return hash;
}

/** Visit the longest listed phrases of a sentence from left to right, with their lists' bits. */
export function findListed(
  { count, values, sentenceCase: written }: WordAtoms,
  visit: (start: number, end: number, lists: number) => void,
): void {
  const table = getTable();
  const usual = written !== sentenceCase.lower;
  for (let start = 0; start < count; start++) {
    let hash = emptyHash;
    let found = 0;
    let end = start;
    // A phrase of several words begins and ends with a capital, or all of its sentence is in lower case.
    const isLower = (at: number): boolean =>
      usual && values[(at + atomMargin) * atomCount + atom.letterCase] === letterCase.lower;
    const longest = isLower(start) ? 1 : LONGEST;
    for (let at = start; at < Math.min(count, start + longest); at++) {
      hash = hashStep(hash, values[(at + atomMargin) * atomCount + atom.lower] ?? 0);
      if (at > start && isLower(at)) continue;
      const lists = lookUp(table, keyOf(hash, listsWeights.bits));
      if (lists <= 0) continue;
      found = lists;
      end = at + 1;
    }
    if (end === start) continue;
    visit(start, end, found);
    start = end - 1;
  }
}
