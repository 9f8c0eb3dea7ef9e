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

/** What the forward and backward sums of a lattice say. */
export type Marginals = {
  /** Log of the sum over all paths. */
  readonly total: number;
  /** Log sums of the paths up to and including each cell, and from after it to the end. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
};

/** Sum over all paths that `allowed` (if given: a cell's 1) lets pass. */
export function sumPaths(lattice: Lattice, allowed?: Uint8Array): Marginals {
  const { count, emissions, transitions } = lattice;
  const forward = new Float64Array(count * labelCount).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(count * labelCount).fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < labelCount; label++) {
    if (!mayFollow(outside, label) || allowed?.[label] === 0) continue;
    forward[label] = (emissions[label] ?? 0) + (transitions[outside * labelCount + label] ?? 0);
  }
  for (let word = 1; word < count; word++) {
    const earlier = (word - 1) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const cell = word * labelCount + label;
      if (allowed?.[cell] === 0) continue;
      forward[cell] =
        (emissions[cell] ?? 0) +
        logSum(
          befores[label] ?? [],
          (before) =>
            (forward[earlier + before] ?? 0) + (transitions[before * labelCount + label] ?? 0),
        );
    }
  }
  const lastRow = (count - 1) * labelCount;
  for (let label = 0; label < labelCount; label++) {
    if (atEdge[label]) backward[lastRow + label] = transitions[label * labelCount + outside] ?? 0;
  }
  for (let word = count - 2; word >= 0; word--) {
    const later = (word + 1) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      backward[word * labelCount + label] = logSum(afters[label] ?? [], (after) =>
        allowed?.[later + after] === 0
          ? Number.NEGATIVE_INFINITY
          : (transitions[label * labelCount + after] ?? 0) +
            (emissions[later + after] ?? 0) +
            (backward[later + after] ?? 0),
      );
    }
  }
  const total = logSum(
    allLabels,
    (label) => (forward[lastRow + label] ?? 0) + (backward[lastRow + label] ?? 0),
  );
  return { total, forward, backward };
}

const allLabels = Array.from({ length: labelCount }, (_, label) => label);

function logSum(labels: readonly number[], scoreOf: (label: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const label of labels) most = Math.max(most, scoreOf(label));
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const label of labels) sum += Math.exp(scoreOf(label) - most);
  return most + Math.log(sum);
}
