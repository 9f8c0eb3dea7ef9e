import {
  bestPath,
  labelCount,
  mayFollow,
  outside,
  ownLetterFeatures,
  type PathSums,
  sumPaths,
  tagFeatures,
} from "@nutgraf/core/training";
import { createRandom, shuffle } from "../random.ts";
import type { NameExample, NameTest } from "./name-examples.ts";
import { scoreTests } from "./score-tests.ts";

/** How to train the name model. */
export type NameTraining = {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Weight of the squares of the weights, per update. */
  readonly decay: number;
  /** Share of words whose own letters are left out: so that context, clusters and lists carry weight. */
  readonly dropout: number;
  /** Share of words whose tags and tree are left out: they are truer in training than on other texts. */
  readonly tagDropout: number;
  /** By how much every weight is brought nearer to 0 after each epoch, so that the weak ones vanish. */
  readonly shrinkage: number;
  /** Features seen less often are left out. */
  readonly minimum: number;
  /** Sets to score after each epoch, by name. */
  readonly tests: Readonly<Record<string, readonly NameTest[]>>;
};

/** A trained model before it is written. */
export type NameWeights = {
  averaged(): Iterable<{ feature: number; names: number[]; weights: number[] }>;
  readonly transitions: Float64Array;
};

/**
 * Train a conditional random field on examples, of which some allow several labels (Tsuboi and
 * others 2008, https://aclanthology.org/C08-1113/), by AdaGrad (Duchi and others 2011,
 * https://jmlr.org/papers/v12/duchi11a.html).
 */
export function trainNames(examples: readonly NameExample[], options: NameTraining): NameWeights {
  const ids = numberFeatures(examples, options.minimum);
  const size = (ids.size + 1) * labelCount;
  const state = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.1),
    transitions: new Float64Array(labelCount * labelCount),
    transitionSquares: new Float64Array(labelCount * labelCount).fill(1),
  };
  const numbered = examples.map((example) => ({
    ...example,
    features: example.features.map((feature) => ids.get(feature) ?? 0),
  }));
  const random = createRandom(options.seed);
  const sums = new Float32Array(size);
  const transitionSums = new Float64Array(labelCount * labelCount);
  let averagedEpochs = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    let words = 0;
    for (const example of shuffle(numbered, random)) {
      loss += learn(state, example, options, random);
      words += example.count;
    }
    shrink(state.weights, options.shrinkage);
    const scores = Object.entries(options.tests).map(
      ([name, tests]) =>
        `${name} ${scoreTests(tests, (example) => labelWith(state, example, ids)).toFixed(1)}`,
    );
    console.log(
      `names, epoch ${epoch}: loss ${(loss / words).toFixed(4)} a word; F1 ${scores.join(", ")}`,
    );
    if (epoch * 2 <= options.epochs) continue;
    averagedEpochs++;
    for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (state.weights[at] ?? 0);
    state.transitions.forEach((value, at) => {
      transitionSums[at] = (transitionSums[at] ?? 0) + value;
    });
  }
  return {
    *averaged() {
      for (const [feature, id] of ids) {
        const names: number[] = [];
        const weights: number[] = [];
        for (let label = 0; label < labelCount; label++) {
          const weight = (sums[id * labelCount + label] ?? 0) / averagedEpochs;
          if (weight === 0) continue;
          names.push(label);
          weights.push(weight);
        }
        if (names.length > 0) yield { feature, names, weights };
      }
    },
    transitions: transitionSums.map((value) => value / averagedEpochs),
  };
}

/** A number from 1 for each feature that is frequent enough. */
function numberFeatures(examples: readonly NameExample[], minimum: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= minimum) ids.set(feature, ids.size + 1);
  return ids;
}

type State = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
};

function shrink(weights: Float32Array, by: number): void {
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    weights[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
  }
}

/** Errors that are not worth a step. */
const SMALLEST_ERROR = 1e-3;

/** One step along the gradient; returns the example's loss. */
function learn(
  state: State,
  { count, features, starts, allowed }: NameExample,
  { rate, decay, dropout, tagDropout }: NameTraining,
  random: () => number,
): number {
  const { weights, squares, transitions } = state;
  const kept = features.slice();
  for (let word = 0; word < count; word++) {
    const first = starts[word] ?? 0;
    const tags = first + ownLetterFeatures;
    if (random() < dropout) kept.fill(0, first, tags);
    if (random() < tagDropout) kept.fill(0, tags, tags + tagFeatures);
  }
  const emissions = readEmissions(weights, kept, starts);
  const lattice = { count, emissions, transitions };
  const free = sumPaths(lattice);
  const bound = sumPaths(lattice, allowed);
  if (!Number.isFinite(bound.total)) return 0;
  const gradient = new Float64Array(count * labelCount);
  for (let cell = 0; cell < gradient.length; cell++) {
    const expected = (free.forward[cell] ?? 0) * (free.backward[cell] ?? 0);
    const wanted = (bound.forward[cell] ?? 0) * (bound.backward[cell] ?? 0);
    gradient[cell] = expected - wanted;
  }
  learnTransitions(state, count, free, bound, rate);
  for (let word = 0; word < count; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const id = kept[at] ?? 0;
      if (id === 0) continue;
      const row = id * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const error = gradient[word * labelCount + label] ?? 0;
        if (error > -SMALLEST_ERROR && error < SMALLEST_ERROR) continue;
        const slope = error + decay * (weights[row + label] ?? 0);
        const square = (squares[row + label] ?? 0) + slope * slope;
        squares[row + label] = square;
        weights[row + label] = (weights[row + label] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return free.total - bound.total;
}

/** Sums of the weights of the features (numbers; 0 for none) of each word. */
function readEmissions(
  weights: Float32Array,
  features: Int32Array,
  starts: Int32Array,
): Float64Array {
  const count = starts.length - 1;
  const emissions = new Float64Array(count * labelCount);
  for (let word = 0; word < count; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const id = features[at] ?? 0;
      if (id === 0) continue;
      const row = id * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const cell = word * labelCount + label;
        emissions[cell] = (emissions[cell] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return emissions;
}

function labelWith(
  { weights, transitions }: State,
  { count, features, starts }: NameExample,
  ids: ReadonlyMap<number, number>,
): Uint8Array {
  const numbered = features.map((feature) => ids.get(feature) ?? 0);
  const emissions = readEmissions(weights, numbered, starts);
  return bestPath({ count, emissions, transitions });
}

function learnTransitions(
  { transitions, transitionSquares }: State,
  count: number,
  free: PathSums,
  bound: PathSums,
  rate: number,
): void {
  const slopes = new Float64Array(labelCount * labelCount);
  for (let word = 0; word <= count; word++) {
    for (let label = 0; label < labelCount; label++) {
      for (let before = 0; before < labelCount; before++) {
        const pair = before * labelCount + label;
        const slope =
          flow(free, count, word, before, label) - flow(bound, count, word, before, label);
        slopes[pair] = (slopes[pair] ?? 0) + slope;
      }
    }
  }
  slopes.forEach((slope, pair) => {
    if (slope === 0) return;
    const square = (transitionSquares[pair] ?? 0) + slope * slope;
    transitionSquares[pair] = square;
    transitions[pair] = (transitions[pair] ?? 0) - (rate * slope) / Math.sqrt(square);
  });
}

/** How probable it is that a path goes from one label to another between two words. */
function flow(sums: PathSums, count: number, word: number, before: number, label: number): number {
  if (!mayFollow(before, label)) return 0;
  if (word === 0) {
    const cell = before === outside ? label : -1;
    return cell < 0 ? 0 : (sums.forward[cell] ?? 0) * (sums.backward[cell] ?? 0);
  }
  const earlier = sums.forward[(word - 1) * labelCount + before] ?? 0;
  if (earlier === 0) return 0;
  if (word === count) {
    return label === outside ? earlier * (sums.backward[(word - 1) * labelCount + before] ?? 0) : 0;
  }
  const cell = word * labelCount + label;
  return (
    (earlier *
      (sums.steps[before * labelCount + label] ?? 0) *
      (sums.cells[cell] ?? 0) *
      (sums.backward[cell] ?? 0)) /
    (sums.scales[word] ?? 1)
  );
}
