import { addScores, bestOf, decodeModel, feature1 } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { encodeModel } from "./encode-model.ts";
import { Perceptron } from "./perceptron.ts";

const cases = [
  { values: [1, 2], name: 0 },
  { values: [2, 3], name: 1 },
  { values: [3, 1], name: 2 },
  { values: [4], name: 1 },
];

const featuresOf = (values: readonly number[]): Int32Array =>
  Int32Array.from(values, (value) => feature1(7, value));

function trained(): Perceptron {
  const perceptron = new Perceptron(3);
  const scores = new Float64Array(3);
  for (let epoch = 0; epoch < 10; epoch++) {
    for (const { values, name } of cases) {
      const features = featuresOf(values);
      perceptron.score(features, features.length, scores);
      const best = scores.indexOf(Math.max(...scores));
      perceptron.clock++;
      if (best === name) continue;
      perceptron.update(features, features.length, name, 1);
      perceptron.update(features, features.length, best, -1);
    }
  }
  return perceptron;
}

test("encodeModel and decodeModel keep what a perceptron has learnt", () => {
  const encoded = encodeModel(trained(), ["a", "b", "c"], { slotBits: 4, unit: 0.05 });
  const model = decodeModel(encoded);
  for (const { values, name } of cases) {
    const scores = new Int32Array(3);
    addScores(model, featuresOf(values), values.length, scores);
    expect(bestOf(scores)).toBe(name);
  }
});

test("encodeModel gives the same bytes for the same training", () => {
  const options = { slotBits: 4, unit: 0.05 };
  const [first, second] = [trained(), trained()].map((perceptron) =>
    encodeModel(perceptron, ["a", "b", "c"], options),
  );
  expect(first).toEqual(second);
});

test("addScores finds nothing for a feature never seen", () => {
  const model = decodeModel(encodeModel(trained(), ["a", "b", "c"], { slotBits: 4, unit: 0.05 }));
  const scores = new Int32Array(3);
  addScores(model, featuresOf([99, 100, 101]), 3, scores);
  expect([...scores]).toEqual([0, 0, 0]);
});
