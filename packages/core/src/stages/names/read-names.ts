import { bestPath, type Lattice, type PathSums } from "./lattice.ts";
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

/** The names on the best path through a lattice, whose first word is the sentence's `offset`th. */
export function readNames(lattice: Lattice, sums: PathSums, offset: number): WordName[] {
  if (isSurelyOutside(lattice, sums)) return [];
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
    confidence = Math.min(confidence, shareOf(sums, at, label));
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

/** The share of all paths that pass through a cell. */
const shareOf = ({ forward, backward }: PathSums, word: number, label: number): number =>
  (forward[word * labelCount + label] ?? 0) * (backward[word * labelCount + label] ?? 0);

/** Most runs hold no name, which the sums tell without a search for the best path. */
function isSurelyOutside({ count }: Lattice, sums: PathSums): boolean {
  for (let word = 0; word < count; word++) if (shareOf(sums, word, outside) < 0.9) return false;
  return true;
}
