import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Candidate } from "./mention.ts";
import { kindWord } from "./name-match.ts";
import { nounKind } from "./noun-kinds.ts";

/** Kinds of the gazetteer that a noun for a place may mean. */
const PLACE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["country", ["country"]],
  ["nation", ["country"]],
  ["republic", ["country"]],
  ["kingdom", ["country"]],
  ["city", ["city"]],
  ["town", ["city"]],
  ["village", ["city"]],
  ["capital", ["city"]],
  ["municipality", ["city"]],
  ["state", ["region", "country"]],
  ["province", ["region"]],
  ["region", ["region", "area"]],
  ["territory", ["region", "area"]],
  ["peninsula", ["region", "area"]],
  ["island", ["region", "area", "country"]],
]);

/** The kinds of the gazetteer that a noun for a place may mean; none for other nouns. */
export const kindsOfPlaceNoun = (noun: string): readonly string[] => PLACE_NOUNS.get(noun) ?? [];

/** Nouns that say nothing about the kind of a place or an organisation. */
const GENERAL: ReadonlySet<string> = new Set(
  `place site location area building structure facility organisation organization group body agency
  institution company firm business side team`.split(/\s+/),
);

/** Whether a noun for a place or an organisation can mean the one of a name: 0 unknown, 1 no, 2 yes. */
export function fitOfNoun(noun: string, name: Candidate): 0 | 1 | 2 {
  const kind = nounKind(noun);
  if ((kind !== "place" && kind !== "organisation") || name.type === "person") return 0;
  const last = name.words.length > 1 ? kindWord(name.words) : "";
  if (last === noun) return 2;
  if (kind === "place") {
    const fit = fitOfPlace(noun, name);
    if (fit !== 0) return fit;
  }
  const isOtherKind = nounKind(last) === kind && !GENERAL.has(noun);
  return isOtherKind ? 1 : 0;
}

function fitOfPlace(noun: string, name: Candidate): 0 | 1 | 2 {
  const places = findPlaces(sliceOf(name.tree.text, name.span).replace(/^the /i, ""));
  const kinds = PLACE_NOUNS.get(noun);
  // A country or city is no river, prison or port.
  if (!kinds) return places.length > 0 && name.type === "place" && !GENERAL.has(noun) ? 1 : 0;
  if (noun === "capital") return places[0]?.isCapital ? 2 : 1;
  if (places.length === 0) return 0;
  return places.slice(0, 2).some(({ kind }) => kinds.includes(kind)) ? 2 : 1;
}

/** "the coast of Aceh, Indonesia": a place's noun with a name, and behind the comma what that place lies in. */
export const isBeforeItsArea = ({ lemma, tree, span }: Candidate, name: Candidate): boolean =>
  span.start < name.span.start &&
  fitOfNoun(lemma, name) === 1 &&
  /\p{Lu}[\p{L}-]+, $/u.test(tree.text.slice(span.start, name.span.start));
