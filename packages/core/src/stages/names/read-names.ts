import { bestPath, type Lattice } from "./lattice.ts";
import { kindOfLabel, labelCount, outside, place, placeOfLabel } from "./name-labels.ts";

/** A name as a run of words. */
export type WordName = {
  /** First word, and last + 1. */
  readonly start: number;
  readonly end: number;
  /** Index into `nameKinds`. */
  readonly kind: number;
  /** How probable its least certain word's label is. */
  readonly confidence: number;
};

/**
 * The names on the best path through a lattice, whose first word is the sentence's `offset`th.
 * @param shares the share of all paths that pass through each cell
 */
export function readNames(lattice: Lattice, shares: Float64Array, offset: number): WordName[] {
  if (isSurelyOutside(lattice, shares)) return [];
  const names: WordName[] = [];
  let start = 0;
  let confidence = 1;
  bestPath(lattice).forEach((label, at) => {
    if (label === outside) return;
    const where = placeOfLabel(label);
    if (where === place.begin || where === place.unit) {
      start = at;
      confidence = 1;
    }
    confidence = Math.min(confidence, shares[at * labelCount + label] ?? 0);
    if (where !== place.last && where !== place.unit) return;
    names.push({
      start: offset + start,
      end: offset + at + 1,
      kind: kindOfLabel(label),
      confidence,
    });
  });
  return names;
}

/** Most runs hold no name, which the shares tell without a search for the best path. */
function isSurelyOutside({ count }: Lattice, shares: Float64Array): boolean {
  for (let word = 0; word < count; word++)
    if ((shares[word * labelCount + outside] ?? 0) < 0.9) return false;
  return true;
}
