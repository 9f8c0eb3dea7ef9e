import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import {
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import type { KnownNames } from "./known-names.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { standsFor } from "./metonyms.ts";
import { nounKind } from "./noun-kinds.ts";
import { headOfRun, wordsOf } from "./read-name.ts";
import { isTitle } from "./titles.ts";

/** A run of proper nouns that the name finder passed over: a name of unknown type, kept only if it comes again. */
export function readUnnamed(
  tree: SentenceTree,
  at: number,
  taken: Set<number>,
  known: KnownNames,
  isDateline: boolean,
): Omit<Candidate, "id" | "isQuoted"> | undefined {
  if (!isProper(tree, at) && !isKnown(tree, at, known)) return undefined;
  let last = at;
  while (isProper(tree, last + 1) && !taken.has(last + 1) && isOneName(tree, last, last + 1))
    last++;
  const head = headOfRun(tree, at, last);
  const first = tree.tokens[at]?.span;
  const end = tree.tokens[last]?.span.end;
  if (!first || end === undefined) return undefined;
  const surface = tree.text.slice(first.start, end).replace(/\s+/g, " ");
  if (findHomelands(surface).length > 0) return undefined;
  const isPlace = !known.hasWord(surface) && isWellKnownPlace(surface);
  for (let word = at; word <= last; word++) taken.add(word);
  return {
    tree,
    head,
    outer: head,
    span: { start: first.start, end },
    form: "name",
    type: isPlace ? "place" : undefined,
    number: isPlace ? number.one : number.any,
    gender: isPlace ? gender.it : gender.any,
    confidence: 0.4,
    words: wordsOf(tree, at, last),
    lemma: lemmaOf(tree, head),
    determiner: "none",
    ...(isPlace && !isDateline && standsFor(tree, head, surface)),
  };
}

/** Inhabitants from which on a city's name is taken for it without the name finder's word. */
const WELL_KNOWN = 100_000;

function isWellKnownPlace(surface: string): boolean {
  const [place] = findPlaces(surface);
  if (!place || place.kind === "area") return false;
  return place.kind !== "city" || place.isCapital || place.population >= WELL_KNOWN;
}

function isProper(tree: SentenceTree, at: number): boolean {
  if (!isCapitalised(tree, at)) return false;
  if (uposOf(tree, at) !== "PROPN") return ACRONYM.test(wordOf(tree, at)) && !isShouted(tree, at);
  const lemma = lemmaOf(tree, at);
  const kind = nounKind(lemma);
  if (kind === "time" || kind === "person" || isTitle(lemma)) return false;
  const token = tree.tokens[at];
  return (
    token !== undefined &&
    findHomelands(tree.text.slice(token.span.start, token.span.end)).length === 0
  );
}

/** "the Cruise video": a word that the text has as a name elsewhere. */
const isKnown = (tree: SentenceTree, at: number, known: KnownNames): boolean =>
  at > 0 && isCapitalised(tree, at) && known.hasWord(wordOf(tree, at)) && !isShouted(tree, at);

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Whether the words beside an acronym are in capitals too, as in a headline. */
const isShouted = (tree: SentenceTree, at: number): boolean =>
  [at - 1, at + 1].some((near) => /^\p{Lu}{2,}$/u.test(wordOf(tree, near)));

/** Whether two neighbours belong together in the tree: one hangs on the other or on the same word. */
function isOneName(tree: SentenceTree, left: number, right: number): boolean {
  if (headOf(tree, left) === right || headOf(tree, right) === left) return true;
  return (
    headOf(tree, left) === headOf(tree, right) &&
    (relationOf(tree, right) === "flat" || relationOf(tree, left) === "compound")
  );
}
