import { expect, test } from "vitest";
import { clusterTree } from "./train-clusters.ts";

const vectors = {
  words: ["paris", "apple", "oslo", "pear", "rome", "plum"],
  dimensions: 2,
  values: Float32Array.from([1, 0.1, 0.1, 1, 1, 0, 0, 1, 0.9, 0.2, 0.2, 0.9]),
};

test("clusterTree keeps words of like direction together, and others apart", () => {
  const [paris, apple, oslo, pear, rome, plum] = clusterTree(vectors, [2]);
  expect([oslo, rome]).toEqual([paris, paris]);
  expect([pear, plum]).toEqual([apple, apple]);
  expect(paris).not.toBe(apple);
});

test("clusterTree gives the same clusters each time", () => {
  expect(clusterTree(vectors, [2, 2])).toEqual(clusterTree(vectors, [2, 2]));
});
