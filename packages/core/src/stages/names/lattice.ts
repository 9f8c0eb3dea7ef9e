import { labelCount, mayFollow, outside } from "./name-labels.ts";

/**
 * Paths of labels through a run of words that stands between words outside any name: a linear-chain
 * conditional random field (Lafferty and others 2001, https://repository.upenn.edu/cis_papers/159/).
 * `emissions` holds `labelCount` log scores per word; `transitions` those of label after label.
 */
export type Lattice = {
  readonly count: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
  /** `exp` of `transitions`, where many lattices share it. */
  readonly steps?: Float64Array;
};

/** For each label the labels that may stand before it. */
const befores: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_, before) => before).filter((before) =>
    mayFollow(before, label),
  ),
);
const afters: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_, after) => after).filter((after) =>
    mayFollow(label, after),
  ),
);
const atEdge: readonly boolean[] = Array.from({ length: labelCount }, (_, label) =>
  mayFollow(label, outside),
);

/** The best path, by Viterbi's algorithm. */
export function bestPath({ count, emissions, transitions }: Lattice): Uint8Array {
  const scores = new Float64Array(count * labelCount).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(count * labelCount);
  for (let word = 0; word < count; word++) {
    for (let label = 0; label < labelCount; label++) {
      const cell = word * labelCount + label;
      let best = Number.NEGATIVE_INFINITY;
      for (const before of word === 0 ? [outside] : (befores[label] ?? [])) {
        if (word === 0 && !mayFollow(outside, label)) break;
        const earlier = word === 0 ? 0 : (scores[(word - 1) * labelCount + before] ?? 0);
        const score = earlier + (transitions[before * labelCount + label] ?? 0);
        if (score <= best) continue;
        best = score;
        from[cell] = before;
      }
      scores[cell] = best + (emissions[cell] ?? 0);
    }
  }
  return walkBack(count, scores, from, transitions);
}

function walkBack(
  count: number,
  scores: Float64Array,
  from: Uint8Array,
  transitions: Float64Array,
): Uint8Array {
  const path = new Uint8Array(count);
  let best = outside;
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labelCount; label++) {
    if (!atEdge[label]) continue;
    const score =
      (scores[(count - 1) * labelCount + label] ?? 0) +
      (transitions[label * labelCount + outside] ?? 0);
    if (score <= most) continue;
    most = score;
    best = label;
  }
  for (let word = count - 1; word >= 0; word--) {
    path[word] = best;
    best = from[word * labelCount + best] ?? outside;
  }
  return path;
}

/** What all paths through a lattice say together; probabilities, scaled word by word. */
export type PathSums = {
  /** Log of the sum over all paths. */
  readonly total: number;
  /** A path up to and including each cell; `scales[word]` was divided out. */
  readonly forward: Float64Array;
  /** A path from after each cell to the end. */
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  /** `exp` of each cell's emission (less the word's highest) and of each transition. */
  readonly cells: Float64Array;
  readonly steps: Float64Array;
};

/** Sum over all paths, or over those that pass through cells whose `allowed` is 1 alone. */
export function sumPaths(lattice: Lattice, allowed?: Uint8Array): PathSums {
  const { count, transitions } = lattice;
  const steps = lattice.steps ?? transitions.map(Math.exp);
  const { cells, log } = weighCells(lattice, allowed);
  const forward = new Float64Array(count * labelCount);
  const backward = new Float64Array(count * labelCount);
  const scales = new Float64Array(count + 1);
  let total = log;
  for (let word = 0; word < count; word++) {
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      const cell = word * labelCount + label;
      const weight = cells[cell] ?? 0;
      if (weight === 0) continue;
      forward[cell] = weight * sumInto(forward, steps, word, label);
      sum += forward[cell] ?? 0;
    }
    scales[word] = sum;
    total += Math.log(sum);
    scaleRow(forward, word, sum);
  }
  const last = (count - 1) * labelCount;
  let end = 0;
  for (let label = 0; label < labelCount; label++) {
    if (!atEdge[label]) continue;
    backward[last + label] = steps[label * labelCount + outside] ?? 0;
    end += (forward[last + label] ?? 0) * (backward[last + label] ?? 0);
  }
  scales[count] = end;
  scaleRow(backward, count - 1, end);
  for (let word = count - 2; word >= 0; word--) {
    for (let label = 0; label < labelCount; label++) {
      const cell = word * labelCount + label;
      if (forward[cell] !== 0) backward[cell] = sumFrom(backward, cells, steps, word, label);
    }
    scaleRow(backward, word, scales[word + 1] ?? 1);
  }
  return { total: total + Math.log(end), forward, backward, scales, cells, steps };
}

/** The share of all paths that pass through each cell, 0 to 1. */
export function sharesOfPaths(lattice: Lattice): Float64Array {
  const { forward, backward } = sumPaths(lattice);
  for (let cell = 0; cell < forward.length; cell++) {
    forward[cell] = (forward[cell] ?? 0) * (backward[cell] ?? 0);
  }
  return forward;
}

function weighCells({ count, emissions }: Lattice, allowed?: Uint8Array) {
  const cells = new Float64Array(count * labelCount);
  let log = 0;
  for (let row = 0; row < cells.length; row += labelCount) {
    let most = emissions[row] ?? 0;
    for (let cell = row + 1; cell < row + labelCount; cell++) {
      if ((emissions[cell] ?? 0) > most) most = emissions[cell] ?? 0;
    }
    log += most;
    for (let cell = row; cell < row + labelCount; cell++) {
      if (allowed?.[cell] !== 0) cells[cell] = Math.exp((emissions[cell] ?? 0) - most);
    }
  }
  return { cells, log };
}

function sumInto(forward: Float64Array, steps: Float64Array, word: number, label: number): number {
  if (word === 0) return mayFollow(outside, label) ? (steps[outside * labelCount + label] ?? 0) : 0;
  const row = (word - 1) * labelCount;
  let sum = 0;
  for (const before of befores[label] ?? []) {
    sum += (forward[row + before] ?? 0) * (steps[before * labelCount + label] ?? 0);
  }
  return sum;
}

function sumFrom(
  backward: Float64Array,
  cells: Float64Array,
  steps: Float64Array,
  word: number,
  label: number,
): number {
  const row = (word + 1) * labelCount;
  let sum = 0;
  for (const after of afters[label] ?? []) {
    sum +=
      (steps[label * labelCount + after] ?? 0) *
      (cells[row + after] ?? 0) *
      (backward[row + after] ?? 0);
  }
  return sum;
}

function scaleRow(values: Float64Array, word: number, by: number): void {
  const row = word * labelCount;
  for (let cell = row; cell < row + labelCount; cell++) values[cell] = (values[cell] ?? 0) / by;
}
