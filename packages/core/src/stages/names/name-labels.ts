/**
 * A word's label: outside any name, or its place in a name of some kind (BILOU: beginning, inside,
 * last, unit). Ratinov and Roth 2009, https://aclanthology.org/W09-1119/.
 */

/** The kinds of names that the model tells apart. */
export const nameKinds = ["person", "place", "organisation", "other"] as const;

/** Outside any name. */
export const outside = 0;

/** A word's place in its name. */
export const place = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** The label of a word of a name: an index into `nameKinds` and one of `place`. */
export const labelOf = (kind: number, at: number): number => 1 + kind * 4 + at;

/** Number of labels. */
export const labelCount = 1 + nameKinds.length * 4;

/** Index into `nameKinds` of a label, or -1 if it is outside. */
export const kindOfLabel = (label: number): number => (label === outside ? -1 : (label - 1) >> 2);

/** One of `place` for a label that is not outside. */
export const placeOfLabel = (label: number): number => (label - 1) & 3;

/** Whether a label may follow another; before the first word and after the last one stands `outside`. */
export function mayFollow(before: number, label: number): boolean {
  const opens = label === outside || isEither(label, place.begin, place.unit);
  if (before === outside || isEither(before, place.last, place.unit)) return opens;
  return !opens && kindOfLabel(before) === kindOfLabel(label);
}

const isEither = (label: number, a: number, b: number): boolean =>
  placeOfLabel(label) === a || placeOfLabel(label) === b;
