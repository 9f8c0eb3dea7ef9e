import { width } from "@nutgraf/core/training";
import { shuffle } from "../random.ts";
import { Adam } from "./adam.ts";
import { chooseDropout } from "./dropout.ts";
import type { Example } from "./examples.ts";
import type { Losses } from "./go-back.ts";
import { learnSentence, type Model } from "./learn-sentence.ts";
import { createLearner, turnParameters } from "./learner.ts";
import { Table } from "./table.ts";

/** What to train on. */
export type TrainingSet = {
  readonly examples: readonly Example[];
  /** The same sentences in other capitals, one of which now and then takes an example's place. */
  readonly recased: readonly Example[];
  readonly tagCount: number;
  readonly labelCount: number;
  readonly letterCount: number;
  readonly meaningCount: number;
  /** A word vector per meaning. */
  readonly vectors: Float32Array;
};

/** How to train. */
export type TrainingOptions = {
  readonly epochs: number;
  readonly random: () => number;
  /** Called after each epoch. */
  readonly report?: (model: Model, epoch: number, losses: Losses) => void;
};

const BATCH = 10;
const RATE = 0.0025;
/** Steps until the rate is whole, if there are ten times as many; it falls evenly to 0 by the last. */
const WARM_UP = 500;
const DROPOUT = 0.33;
const RECASED = 0.12;
/** Gradients longer than this are cut to it. */
const LONGEST_GRADIENT = 2;

/** Train a network by stochastic gradient descent on the sum of its tags', arcs' and labels' losses. */
export function trainNetwork(set: TrainingSet, options: TrainingOptions): Model {
  const { examples, recased } = set;
  const { epochs, random, report } = options;
  const model: Model = {
    learner: createLearner(set.tagCount, set.labelCount, random),
    meanings: new Table(set.meaningCount, width.meaning),
    letters: new Table(set.letterCount, width.letters),
    vectors: set.vectors,
  };
  const { values } = model.letters;
  for (let at = 0; at < values.length; at++) values[at] = (random() - 0.5) * 0.4;
  const adam = new Adam(model.learner.size);
  const steps = Math.ceil(examples.length / BATCH) * epochs;
  const warmUp = Math.min(WARM_UP, steps / 10);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const losses = { tags: 0, arcs: 0, labels: 0 };
    const seen = examples.map((own, at) => (random() < RECASED ? (recased[at] ?? own) : own));
    const order = shuffle(seen, random);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      for (const example of batch) {
        learnSentence(model, example, chooseDropout(example.count, DROPOUT, random), losses);
      }
      step++;
      const rate = RATE * Math.min(1, step / warmUp) * (1 - step / (steps + 1));
      move(model, adam, { rate, step, scale: 1 / sumOf(batch.map(({ count }) => count)) });
    }
    report?.(model, epoch, losses);
  }
  return model;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Move all parameters against their gradients. */
function move(
  { learner, meanings, letters }: Model,
  adam: Adam,
  { rate, step, scale }: { readonly rate: number; readonly step: number; readonly scale: number },
): void {
  const { memory } = learner.network.kernel;
  const gradients = memory.subarray(learner.size, 2 * learner.size);
  let squares = 0;
  for (const gradient of gradients) squares += gradient * gradient;
  const length = Math.sqrt(squares) * scale;
  const cut = Math.min(1, LONGEST_GRADIENT / Math.max(length, 1e-9));
  const adamStep = { rate, step, scale: scale * cut };
  adam.move(memory, gradients, { at: 0, end: learner.size }, adamStep);
  meanings.move(adamStep);
  letters.move(adamStep);
  turnParameters(learner);
}
