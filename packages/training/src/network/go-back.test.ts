import { inputWidth, rolesWidth, statesWidth, width } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { createRandom } from "../random.ts";
import type { Dropout } from "./dropout.ts";
import type { Example } from "./examples.ts";
import { learnSentence, type Model } from "./learn-sentence.ts";
import { createLearner } from "./learner.ts";
import { Table } from "./table.ts";

const random = createRandom(3);
const count = 5;
const example: Example = {
  count,
  meanings: Int32Array.of(1, 2, 3, 1, 0),
  letters: [0, 1, 2, 0, 3].map((row) => Int32Array.of(row)),
  tags: Int32Array.of(0, 1, 2, 3, 1),
  heads: Int32Array.of(1, -1, 1, 4, 2),
  labels: Int32Array.of(0, 1, 2, 3, 0),
};

const nothingDropped: Dropout = {
  inputs: new Float32Array(inputWidth).fill(1),
  states: new Float32Array(statesWidth).fill(1),
  roles: new Float32Array(rolesWidth).fill(1),
  words: new Uint8Array(count),
};

function createModel(): Model {
  const model = {
    learner: createLearner(4, 4, random),
    meanings: new Table(4, width.meaning),
    letters: new Table(4, width.letters),
    vectors: Float32Array.from({ length: 400 }, () => random() - 0.5),
  };
  for (let at = 0; at < model.letters.values.length; at++)
    model.letters.values[at] = random() - 0.5;
  return model;
}

function lossOf(model: Model): number {
  const losses = { tags: 0, arcs: 0, labels: 0 };
  learnSentence(model, example, nothingDropped, losses);
  return losses.tags + losses.arcs + losses.labels;
}

const model = createModel();
const { learner } = model;
const { memory } = learner.network.kernel;
lossOf(model);
const gradients = memory.slice(learner.size, 2 * learner.size);

/** The change of the loss per change of a parameter, measured. */
function slopeAt(at: number): number {
  const step = 0.002;
  const before = memory[at] ?? 0;
  memory[at] = before + step;
  const above = lossOf(model);
  memory[at] = before - step;
  const below = lossOf(model);
  memory[at] = before;
  return (above - below) / (2 * step);
}

test.each(Object.entries({ ...learner.network.parameters, projection: learner.projection }))(
  "goBack finds the slope of the loss by %s",
  (_, { at, rows, columns }) => {
    const steepest = Array.from({ length: rows * columns }, (_, entry) => at + entry)
      .sort((a, b) => Math.abs(gradients[b] ?? 0) - Math.abs(gradients[a] ?? 0))
      .slice(0, 12);
    for (const entry of steepest) {
      const gradient = gradients[entry] ?? 0;
      expect(gradient).not.toBe(0);
      expect(Math.abs(slopeAt(entry) - gradient)).toBeLessThan(0.03 + 0.03 * Math.abs(gradient));
    }
  },
);
