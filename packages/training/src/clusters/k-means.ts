import { createRandom } from "../random.ts";
import type { WordVectors } from "./word-vectors.ts";

const ROUNDS = 25;

/**
 * Divide rows of `vectors` into `k` clusters of like direction; returns each row's cluster.
 * Lloyd's algorithm with the first centres chosen as k-means++ does (Arthur and Vassilvitskii 2007,
 * https://theory.stanford.edu/~sergei/papers/kMeansPP-soda.pdf).
 */
export function kMeans(
  vectors: WordVectors,
  rows: readonly number[],
  k: number,
  seed: number,
): Uint16Array {
  const { dimensions, values } = vectors;
  const clusters = new Uint16Array(rows.length);
  let centres = chooseCentres(vectors, rows, k, createRandom(seed));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    const sums = new Float64Array(k * dimensions);
    rows.forEach((row, at) => {
      const best = nearest(values, row * dimensions, centres, dimensions);
      if (best !== clusters[at]) moved++;
      clusters[at] = best;
      for (let d = 0; d < dimensions; d++) {
        const sum = best * dimensions + d;
        sums[sum] = (sums[sum] ?? 0) + (values[row * dimensions + d] ?? 0);
      }
    });
    centres = unitRows(sums, dimensions, centres);
    if (moved === 0 && round > 0) break;
  }
  return clusters;
}

function chooseCentres(
  { dimensions, values }: WordVectors,
  rows: readonly number[],
  k: number,
  random: () => number,
): Float32Array {
  const centres = new Float32Array(k * dimensions);
  const distances = new Float64Array(rows.length).fill(2);
  let chosen = Math.floor(random() * rows.length);
  for (let centre = 0; centre < k; centre++) {
    const from = (rows[chosen] ?? 0) * dimensions;
    centres.set(values.subarray(from, from + dimensions), centre * dimensions);
    let total = 0;
    rows.forEach((row, at) => {
      const likeness = dot(values, row * dimensions, centres, centre * dimensions, dimensions);
      distances[at] = Math.max(0, Math.min(distances[at] ?? 0, 1 - likeness));
      total += distances[at] ?? 0;
    });
    let left = random() * total;
    chosen = distances.findIndex((distance) => {
      left -= distance;
      return left < 0;
    });
    if (chosen < 0) chosen = 0;
  }
  return centres;
}

function nearest(
  values: Float32Array,
  start: number,
  centres: Float32Array,
  dimensions: number,
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0, centre = 0; at < centres.length; at += dimensions, centre++) {
    const likeness = dot(values, start, centres, at, dimensions);
    if (likeness > most) {
      most = likeness;
      best = centre;
    }
  }
  return best;
}

function dot(a: Float32Array, atA: number, b: Float32Array, atB: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (a[atA + at] ?? 0) * (b[atB + at] ?? 0);
  return sum;
}

/** Rows made of length 1; an empty one stays as it was. */
function unitRows(sums: Float64Array, dimensions: number, before: Float32Array): Float32Array {
  const rows = new Float32Array(before);
  for (let start = 0; start < sums.length; start += dimensions) {
    let squares = 0;
    for (let at = start; at < start + dimensions; at++) squares += (sums[at] ?? 0) ** 2;
    if (squares === 0) continue;
    const length = Math.sqrt(squares);
    for (let at = start; at < start + dimensions; at++) rows[at] = (sums[at] ?? 0) / length;
  }
  return rows;
}
