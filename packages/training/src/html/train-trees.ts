import type { BoostedTrees } from "@nutgraf/formats/training";
import { createRandom } from "../random.ts";

/** Rows of features, each value as the number of the bin that it falls into. */
export type BinnedRows = { readonly size: number; readonly columns: readonly Column[] };

/** Rows of features with what they should give. */
export type Examples = {
  readonly rows: BinnedRows;
  /** 0 to 1. */
  readonly targets: readonly number[];
  readonly weights: readonly number[];
};

export type TreeOptions = {
  readonly trees: number;
  readonly leaves: number;
  /** How much of each tree is added, 0 to 1. */
  readonly rate: number;
  /** The shares (0 to 1) of rows, at most, and of features that a tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** The least sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  /** Shrinks leaf values. */
  readonly ridge: number;
  readonly seed: number;
};

const BINS = 64;

/**
 * Gradient-boosted trees for the logistic loss, grown best leaf first on histograms.
 * Source: Ke et al., "LightGBM: A Highly Efficient Gradient Boosting Decision Tree", NIPS 2017.
 */
export function trainTrees(examples: Examples, options: TreeOptions): BoostedTrees {
  const random = createRandom(options.seed);
  const { columns, size } = examples.rows;
  const targets = Float64Array.from(examples.targets);
  const weights = Float64Array.from(examples.weights);
  const bias = logOdds(targets, weights);
  const scores = new Float64Array(size).fill(bias);
  const slopes = new Float64Array(size);
  const curves = new Float64Array(size);
  const model = { bias, roots: [], features: [], values: [], lefts: [] } satisfies BoostedTrees;
  const writer: TreeWriter = model;

  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < size; at++) {
      const p = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      const weight = weights[at] ?? 0;
      slopes[at] = weight * (p - (targets[at] ?? 0));
      curves[at] = weight * p * (1 - p);
    }
    const sample = sampleRows(slopes, curves, options.rowShare, random);
    const chosen = pick(columns.length, options.featureShare, random);
    const root = growTree(sample, [...chosen], { columns, slopes, curves }, options);
    addScores(root, columns, scores);
    writeTree(root, columns, writer);
  }
  return model;
}

type TreeWriter = { roots: number[]; features: number[]; values: number[]; lefts: number[] };
type Column = { readonly bins: Uint8Array; readonly edges: readonly number[] };
type Leaf = {
  rows: Uint32Array;
  histogram: Float64Array;
  slope: number;
  curve: number;
  best?: Split | undefined;
  value: number;
  split?: {
    readonly column: number;
    readonly bin: number;
    readonly left: Leaf;
    readonly right: Leaf;
  };
};
type Split = { readonly column: number; readonly bin: number; readonly gain: number };
type Gradients = {
  readonly columns: readonly Column[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
};

/** Sort the values of every feature into bins, once for all trees that learn from these rows. */
export function binRows(rows: readonly (readonly number[])[]): BinnedRows {
  const width = rows[0]?.length ?? 0;
  const columns: Column[] = [];
  for (let column = 0; column < width; column++) {
    const values = Float64Array.from(rows, (row) => row[column] ?? 0);
    const edges = findEdges(values);
    columns.push({ edges, bins: Uint8Array.from(values, (value) => binOf(value, edges)) });
  }
  return { size: rows.length, columns };
}

/** Some of the rows, with the bins of all. */
export function selectRows({ columns }: BinnedRows, chosen: readonly number[]): BinnedRows {
  const selected = columns.map(({ edges, bins }) => {
    const own = new Uint8Array(chosen.length);
    chosen.forEach((row, at) => {
      own[at] = bins[row] ?? 0;
    });
    return { edges, bins: own };
  });
  return { size: chosen.length, columns: selected };
}

/** At most BINS - 1 values that part the sorted values evenly; a value belongs below its edge. */
function findEdges(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((sorted.length * bin) / BINS);
    const [low, high] = [sorted[at - 1], sorted[at]];
    if (low === undefined || high === undefined) continue;
    const next = low < high ? high : sorted[firstAbove(sorted, low)];
    if (next !== undefined && next > low) edges.add(round((low + next) / 2));
  }
  return [...edges].sort((a, b) => a - b);
}

function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Four significant digits keep the weights file small. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}

function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function logOdds(targets: Float64Array, weights: Float64Array): number {
  let [positive, total] = [0, 0];
  targets.forEach((target, at) => {
    positive += target * (weights[at] ?? 0);
    total += weights[at] ?? 0;
  });
  const share = Math.min(0.99, Math.max(0.01, positive / total));
  return round(Math.log(share / (1 - share)));
}

const LEAST_CHANCE = 0.06;

/**
 * Rows for one tree: the steeper a row's slope, the likelier it is taken; what is taken by chance counts
 * for those that are left out. Slopes and curves are scaled in place.
 */
function sampleRows(
  slopes: Float64Array,
  curves: Float64Array,
  share: number,
  random: () => number,
): Uint32Array {
  let sum = 0;
  for (const slope of slopes) sum += Math.abs(slope);
  const scale = (share * slopes.length) / sum;
  const sample: number[] = [];
  for (let at = 0; at < slopes.length; at++) {
    const slope = slopes[at] ?? 0;
    const chance = Math.min(1, Math.max(LEAST_CHANCE, Math.abs(slope) * scale));
    if (random() >= chance) continue;
    sample.push(at);
    slopes[at] = slope / chance;
    curves[at] = (curves[at] ?? 0) / chance;
  }
  return Uint32Array.from(sample);
}

function pick(size: number, share: number, random: () => number): Uint32Array {
  const picked: number[] = [];
  for (let at = 0; at < size; at++) if (random() < share) picked.push(at);
  return Uint32Array.from(picked);
}

function growTree(
  sample: Uint32Array,
  chosen: readonly number[],
  data: Gradients,
  options: TreeOptions,
): Leaf {
  const root = toLeaf(sample, measure(sample, chosen, data), data, options);
  root.best = findSplit(root, chosen, data, options);
  const leaves = [root];
  while (leaves.length < options.leaves) {
    let leaf: Leaf | undefined;
    for (const other of leaves) if ((other.best?.gain ?? 0) > (leaf?.best?.gain ?? 0)) leaf = other;
    if (!leaf?.best) break;
    const [left, right] = splitLeaf(leaf, leaf.best, chosen, data, options);
    leaf.split = { column: leaf.best.column, bin: leaf.best.bin, left, right };
    leaves.splice(leaves.indexOf(leaf), 1, left, right);
    for (const half of [left, right]) half.best = findSplit(half, chosen, data, options);
    leaf.histogram = new Float64Array(0);
  }
  return root;
}

function toLeaf(
  rows: Uint32Array,
  histogram: Float64Array,
  { slopes, curves }: Gradients,
  { ridge, rate }: TreeOptions,
): Leaf {
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  return { rows, histogram, slope, curve, value: round((-slope / (curve + ridge)) * rate) };
}

/** Sums of slopes and curves, by feature and bin. */
function measure(
  rows: Uint32Array,
  chosen: readonly number[],
  { columns, slopes, curves }: Gradients,
): Float64Array {
  const histogram = new Float64Array(chosen.length * BINS * 2);
  chosen.forEach((column, order) => {
    const bins = columns[column]?.bins ?? new Uint8Array();
    const base = order * BINS * 2;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const slot = base + (bins[row] ?? 0) * 2;
      histogram[slot] = (histogram[slot] ?? 0) + (slopes[row] ?? 0);
      histogram[slot + 1] = (histogram[slot + 1] ?? 0) + (curves[row] ?? 0);
    }
  });
  return histogram;
}

function findSplit(
  leaf: Leaf,
  chosen: readonly number[],
  { columns }: Gradients,
  { ridge, leastLeaf }: TreeOptions,
): Split | undefined {
  const whole = (leaf.slope * leaf.slope) / (leaf.curve + ridge);
  let best: Split | undefined;
  chosen.forEach((column, order) => {
    const edges = columns[column]?.edges.length ?? 0;
    let [slope, curve] = [0, 0];
    for (let bin = 0; bin < edges; bin++) {
      const slot = (order * BINS + bin) * 2;
      slope += leaf.histogram[slot] ?? 0;
      curve += leaf.histogram[slot + 1] ?? 0;
      const [restSlope, restCurve] = [leaf.slope - slope, leaf.curve - curve];
      if (curve < leastLeaf || restCurve < leastLeaf) continue;
      const gain =
        (slope * slope) / (curve + ridge) + (restSlope * restSlope) / (restCurve + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain };
    }
  });
  return best;
}

function splitLeaf(
  leaf: Leaf,
  { column, bin }: Split,
  chosen: readonly number[],
  data: Gradients,
  options: TreeOptions,
): readonly [Leaf, Leaf] {
  const bins = data.columns[column]?.bins ?? new Uint8Array();
  const left = leaf.rows.filter((row) => (bins[row] ?? 0) <= bin);
  const right = leaf.rows.filter((row) => (bins[row] ?? 0) > bin);
  const [small, large] = left.length < right.length ? [left, right] : [right, left];
  const smallSums = measure(small, chosen, data);
  const largeSums = leaf.histogram.map((sum, slot) => sum - (smallSums[slot] ?? 0));
  const smallLeaf = toLeaf(small, smallSums, data, options);
  const largeLeaf = toLeaf(large, largeSums, data, options);
  return small === left ? [smallLeaf, largeLeaf] : [largeLeaf, smallLeaf];
}

function addScores(root: Leaf, columns: readonly Column[], scores: Float64Array): void {
  for (let row = 0; row < scores.length; row++) {
    let leaf = root;
    while (leaf.split) {
      const { column, bin, left, right } = leaf.split;
      leaf = (columns[column]?.bins[row] ?? 0) <= bin ? left : right;
    }
    scores[row] = (scores[row] ?? 0) + leaf.value;
  }
}

/** Both halves of a split stand side by side. */
function writeTree(root: Leaf, columns: readonly Column[], model: TreeWriter): void {
  const place = (): number => {
    model.features.push(-1);
    model.values.push(0);
    model.lefts.push(0);
    return model.features.length - 1;
  };
  const fill = (leaf: Leaf, at: number): void => {
    if (!leaf.split) {
      model.values[at] = leaf.value;
      return;
    }
    const { column, bin, left, right } = leaf.split;
    const [leftAt, rightAt] = [place(), place()];
    model.features[at] = column;
    model.values[at] = columns[column]?.edges[bin] ?? 0;
    model.lefts[at] = leftAt;
    fill(left, leftAt);
    fill(right, rightAt);
  };
  const at = place();
  model.roots.push(at);
  fill(root, at);
}
