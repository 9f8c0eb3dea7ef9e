/** How well pairs that belong together were found. */
export type PairScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs that were joined and do not belong together. */
  readonly falsePairs: number;
};

/** The group that something is in, as planted and as found. */
export type Grouped = { readonly planted: string; readonly found: string };

/** Compare the pairs of the planted groups with those of the found groups. */
export function scorePairs(all: readonly Grouped[]): PairScore {
  const wanted = countPairs(all.map(({ planted }) => planted));
  const got = countPairs(all.map(({ found }) => found));
  const both = countPairs(all.map(({ planted, found }) => JSON.stringify([planted, found])));
  const precision = got === 0 ? 1 : both / got;
  const recall = wanted === 0 ? 1 : both / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, falsePairs: got - both };
}

function countPairs(groups: readonly string[]): number {
  const sizes = [...Map.groupBy(groups, (group) => group).values()].map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
