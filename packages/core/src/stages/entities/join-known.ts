import { findHomelands, findPlaces } from "../../text/gazetteer/find-places.ts";
import type { Place } from "../../text/gazetteer/read-gazetteer.ts";
import { childrenBy, isCapitalised, wordOf } from "../../text/sentence-tree.ts";
import { sliceOf } from "../../text/spans.ts";
import type { Clusters } from "./clusters.ts";
import { textOf } from "./join-by-structure.ts";
import type { Candidate } from "./mention.ts";

/** Join what the gazetteer knows to be the same: "the Egyptian capital" and Cairo. */
export function joinKnown(clusters: Clusters): void {
  const capitals = new Map<string, Candidate>();
  for (const candidate of clusters.candidates) {
    if (candidate.form !== "name" || candidate.type !== "place") continue;
    const country = placeOf(candidate)?.country;
    if (placeOf(candidate)?.isCapital && country !== undefined && !capitals.has(country))
      capitals.set(country, candidate);
  }
  for (const candidate of clusters.candidates) {
    const country = capitalOf(candidate);
    const capital = country === undefined ? undefined : capitals.get(country);
    if (capital && clusters.canJoin(capital, candidate))
      clusters.join(capital, candidate, `“${textOf(capital)}” is the capital`);
  }
}

const placeOf = ({ tree, span }: Candidate): Place | undefined =>
  findPlaces(sliceOf(tree.text, span))[0];

/** The country of "the Egyptian capital", "Egypt's capital", "the capital of Egypt". */
export function capitalOf({ form, lemma, tree, head }: Candidate): string | undefined {
  if (form !== "nominal" || lemma !== "capital") return undefined;
  for (const child of childrenBy(tree, head, "amod", "compound", "nmod:poss", "nmod")) {
    if (!isCapitalised(tree, child)) continue;
    const word = wordOf(tree, child);
    const [known] = [...findHomelands(word), ...findPlaces(word)];
    if (known?.kind === "country") return known.code;
  }
  return undefined;
}
