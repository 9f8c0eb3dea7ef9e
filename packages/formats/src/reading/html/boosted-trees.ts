/** A sum of regression trees, as flat lists of nodes. */
export type BoostedTrees = {
  /** What the sum starts from. */
  readonly bias: number;
  /** Index of each tree's root in the lists below. */
  readonly roots: readonly number[];
  /** The feature that a node asks for, or -1 for a leaf. */
  readonly features: readonly number[];
  /** What the feature is compared with, or a leaf's value. */
  readonly values: readonly number[];
  /** The node for features at or below the value; the one above it comes next. */
  readonly lefts: readonly number[];
};

/** The probability (0 to 1) that the trees give a row of features. */
export function predict(model: BoostedTrees, row: readonly number[]): number {
  let sum = model.bias;
  const { features, values, lefts } = model;
  for (const root of model.roots) {
    let node = root;
    let feature = features[node] ?? -1;
    while (feature >= 0) {
      const left = lefts[node] ?? 0;
      node = (row[feature] ?? 0) <= (values[node] ?? 0) ? left : left + 1;
      feature = features[node] ?? -1;
    }
    sum += values[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
