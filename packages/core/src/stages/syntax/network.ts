import type { VectorKernel } from "../../text/vector-kernel.ts";

/** How wide the network's layers are, in floats: multiples of 16. */
export const width = {
  /** What is known of a word by its meaning, and by its letters. */
  meaning: 64,
  letters: 64,
  /** Units of each of the four memories. */
  memory: 96,
  /** A word as one end of an arc, and as one end of a labelled arc. */
  arc: 64,
  label: 96,
} as const;

/** Where a word's four roles begin: either end of an arc, either end of a labelled one. */
export const roleAt = {
  dependant: 0,
  head: width.arc,
  labelDependant: 2 * width.arc,
  labelHead: 2 * width.arc + width.label,
} as const;

/** Floats per word: its input, its four memories' gates (half of them per layer), cells and states. */
export const inputWidth = width.meaning + width.letters;
export const gatesWidth = 8 * width.memory;
export const cellsWidth = 4 * width.memory;
export const statesWidth = 4 * width.memory;
export const rolesWidth = 2 * width.arc + 2 * width.label;

/** Words of the longest sentence that the network reads at once. */
export const maxWords = 256;
/** Places for heads: the words and the root. */
const maxHeads = maxWords + 16;

/** A matrix in the kernel's memory: its first float, rows and columns. */
export type Matrix = { readonly at: number; readonly rows: number; readonly columns: number };

/** The trained matrices. */
export type Parameters = { readonly [Name in keyof ReturnType<typeof shapesOf>]: Matrix };

/** The next multiple of 16. */
export const padded = (size: number): number => Math.ceil(size / 16) * 16;

/** Rows and columns of each trained matrix; a row of biases is the last one where it says so. */
function shapesOf(tagCount: number, labelCount: number) {
  const { memory } = width;
  return {
    // Two layers of two memories: one reads forward, one backward. Input to gates, with biases.
    inputs1: [inputWidth + 1, gatesWidth],
    inputs2: [2 * memory + 1, gatesWidth],
    // From state to gates: per layer, the forward memory's rows, then the backward one's.
    recurrent1: [2 * memory, 4 * memory],
    recurrent2: [2 * memory, 4 * memory],
    // Both layers' states to tags, the second's to roles; with biases.
    tags: [statesWidth + 1, padded(tagCount)],
    roles: [2 * memory + 1, rolesWidth],
    // Dependant and head to the score of an arc; the last row is a head's own worth.
    arcs: [width.arc + 1, width.arc],
    root: [1, width.arc],
    // Dependant and head, added, to labels; with biases.
    labels: [width.label + 1, padded(labelCount)],
  } as const;
}

/** Lay the parameters out one after another from `start` on; returns them and where they end. */
export function layOutParameters(
  start: number,
  tagCount: number,
  labelCount: number,
): { readonly parameters: Parameters; readonly end: number } {
  let end = start;
  const place = ([rows, columns]: readonly [number, number]): Matrix => {
    const at = end;
    end += rows * columns;
    return { at, rows, columns };
  };
  const shapes = shapesOf(tagCount, labelCount);
  const parameters = {
    inputs1: place(shapes.inputs1),
    inputs2: place(shapes.inputs2),
    recurrent1: place(shapes.recurrent1),
    recurrent2: place(shapes.recurrent2),
    tags: place(shapes.tags),
    roles: place(shapes.roles),
    arcs: place(shapes.arcs),
    root: place(shapes.root),
    labels: place(shapes.labels),
  };
  return { parameters, end };
}

/** Where a sentence's values are kept while it is read. */
type Workspace = ReturnType<typeof layOutWorkspace>["workspace"];

/** Lay the workspace out from `start` on; returns it and where it ends. */
export function layOutWorkspace(start: number, tagCount: number, labelCount: number) {
  let end = start;
  const place = (rows: number, columns: number): Matrix => {
    const at = end;
    end += rows * columns;
    return { at, rows, columns };
  };
  const workspace = {
    inputs: place(maxWords, inputWidth),
    gates1: place(maxWords, gatesWidth),
    gates2: place(maxWords, gatesWidth),
    cells: place(maxWords, cellsWidth),
    states: place(maxWords, statesWidth),
    /** What the layers above see of `states`: the same, or in training a part of it. */
    outputs: place(maxWords, statesWidth),
    tags: place(maxWords, padded(tagCount)),
    roles: place(maxWords, rolesWidth),
    /** Heads turned round: a column per head, the root's the last. */
    heads: place(width.arc, maxHeads),
    /** `arcs` times `heads`. */
    headValues: place(width.arc + 1, maxHeads),
    /** A row per dependant, a column per head. */
    arcs: place(maxWords, maxHeads),
    pairs: place(maxWords, width.label),
    labels: place(maxWords, padded(labelCount)),
    /** Zeros: the memory before the first word. */
    nothing: place(1, width.memory),
    /** A one. */
    one: place(1, 16),
  };
  return { workspace, end };
}

/** The matrices that states are multiplied by. */
export type StateMatrix = "inputs2" | "recurrent1" | "recurrent2" | "tags" | "roles";

/** States and their matrices as 16-bit whole numbers, which multiply twice as fast as floats. */
export type ShortWeights = { readonly [Name in StateMatrix]: ShortMatrix } & {
  /** Where the words' states are. */
  readonly statesAt: number;
};

/** Pairs of rows from `at` on; `factor` turns sums of products with states back to floats. */
export type ShortMatrix = { readonly at: number; readonly factor: number };

/** The network: its parameters and workspace in one kernel's memory. */
export type Network = {
  readonly kernel: VectorKernel;
  readonly parameters: Parameters;
  readonly workspace: Workspace;
  /** For a network that learns no more. */
  readonly short?: ShortWeights;
};

/** Set `out`'s first `count` rows to the last row of `matrix`, its biases. */
export function setBiases({ memory }: VectorKernel, out: Matrix, matrix: Matrix, count: number) {
  const bias = matrix.at + (matrix.rows - 1) * matrix.columns;
  for (let row = 0; row < count; row++) {
    memory.copyWithin(out.at + row * out.columns, bias, bias + matrix.columns);
  }
}
