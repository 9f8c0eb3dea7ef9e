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
import { isBloc } from "./blocs.ts";
import type { KnownNames } from "./known-names.ts";
import { isWellKnownPlace } from "./known-places.ts";
import { type Candidate, gender, number } from "./mention.ts";
import { standsFor } from "./metonyms.ts";
import { nounKind } from "./noun-kinds.ts";
import { headOfRun, wordsOf } from "./read-name.ts";
import { isTitle, isTrade } from "./titles.ts";

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
  while (!taken.has(last + 1) && goesOn(tree, last) && isOneName(tree, last, last + 1)) last++;
  const head = headOfRun(tree, at, last);
  const first = tree.tokens[at]?.span;
  const end = tree.tokens[last]?.span.end;
  if (!first || end === undefined) return undefined;
  const surface = tree.text.slice(first.start, end).replace(/\s+/g, " ");
  // "R-Ohio" is a party and a state.
  if (surface.length === 1 && wordOf(tree, last + 1) === "-") return undefined;
  // "North Korean" is no North.
  const followed = `${surface} ${wordOf(tree, last + 1)}`;
  if ([surface, followed].some((word) => findHomelands(word).length > 0)) return undefined;
  const isPlace = !known.hasWord(surface) && isKnownPlace(surface);
  const isMany = isBloc(surface) && lemmaOf(tree, at - 1) === "the";
  for (let word = at; word <= last; word++) taken.add(word);
  return {
    tree,
    head,
    outer: head,
    span: { start: first.start, end },
    form: "name",
    type: isMany ? "group" : isPlace ? "place" : undefined,
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

/** Areas have the names of peoples and companies too often. */
const isKnownPlace = (surface: string): boolean =>
  isWellKnownPlace(surface, WELL_KNOWN) && findPlaces(surface)[0]?.kind !== "area";

/** Whether a name goes on behind a word of it: "Game Boy", "Game Boy 2". */
const goesOn = (tree: SentenceTree, last: number): boolean =>
  isProper(tree, last + 1) || isVersion(tree, last + 1) || isAgent(tree, last + 1);

/** "Explorer": a noun for a person at the end of a name that is none's. */
const isAgent = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at) === "PROPN" &&
  isCapitalised(tree, at) &&
  nounKind(lemmaOf(tree, at)) === "person" &&
  !isTitle(lemmaOf(tree, at)) &&
  !isCapitalised(tree, at + 1);

const isVersion = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at) === "NUM" &&
  VERSION.test(wordOf(tree, at)) &&
  VERSION_RELATIONS.has(relationOf(tree, at));

const VERSION = /^\d{1,2}(?:\.\d+)*$/;
const VERSION_RELATIONS: ReadonlySet<string> = new Set(["flat", "compound", "nmod:unmarked"]);

function isProper(tree: SentenceTree, at: number): boolean {
  if (!isCapitalised(tree, at)) return false;
  if (uposOf(tree, at) !== "PROPN")
    return !isShouted(tree, at) && (ACRONYM.test(wordOf(tree, at)) || isOddNoun(tree, at));
  const lemma = lemmaOf(tree, at);
  const kind = nounKind(lemma);
  if (kind === "time" || kind === "person" || isTitle(lemma) || isTrade(lemma)) return false;
  const token = tree.tokens[at];
  return (
    token !== undefined &&
    findHomelands(tree.text.slice(token.span.start, token.span.end)).length === 0
  );
}

/** "the Cruise video": a word that the text has as a name elsewhere. */
const isKnown = (tree: SentenceTree, at: number, known: KnownNames): boolean =>
  at > 0 && isCapitalised(tree, at) && known.hasWord(wordOf(tree, at)) && !isShouted(tree, at);

/** A noun with a capital in the midst of a sentence: "IE6", "their cruise ship, Freewinds". */
const isOddNoun = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at) === "NOUN" &&
  (CODE.test(wordOf(tree, at)) ||
    (/^\p{Ll}|^[,)]$/u.test(wordOf(tree, at - 1)) && !isTitled(tree)));

const CODE = /^\p{Lu}[\p{L}-]*\d+\p{L}?$/u;

/** Whether most long words of a sentence have capitals, as in a title. */
function isTitled({ tokens, text }: SentenceTree): boolean {
  const long = tokens.filter(({ span }) => span.end - span.start > LONG_WORD);
  const raised = long.filter(({ span }) => /^\p{Lu}/u.test(text.charAt(span.start)));
  return raised.length * 2 > long.length;
}

const LONG_WORD = 4;

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
