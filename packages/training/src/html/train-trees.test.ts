import { predict } from "@nutgraf/formats/training";
import { expect, test } from "vitest";
import { binRows, selectRows, type TreeOptions, trainTrees } from "./train-trees.ts";

const options: TreeOptions = {
  trees: 30,
  leaves: 6,
  rate: 0.3,
  rowShare: 1,
  featureShare: 1,
  leastLeaf: 0.5,
  ridge: 1,
  seed: 7,
};

/** Only both features together say yes: no single split can. */
const rows = Array.from({ length: 400 }, (_, at) => [at % 20, Math.floor(at / 20), at % 7]);
const targets = rows.map(([x = 0, y = 0]) => Number(x > 9 !== y > 9));
const examples = { rows: binRows(rows), targets, weights: rows.map(() => 1) };

test("trainTrees learns what two features say together", () => {
  const model = trainTrees(examples, options);
  const wrong = rows.filter((row, at) => Math.round(predict(model, row)) !== targets[at]);
  expect(wrong).toEqual([]);
});

test("trainTrees gives the same trees for the same seed", () => {
  expect(trainTrees(examples, options)).toEqual(trainTrees(examples, options));
});

test("trainTrees grows no more leaves than asked", () => {
  const { features, roots } = trainTrees(examples, options);
  expect(features.filter((feature) => feature < 0).length).toBeLessThanOrEqual(6 * roots.length);
});

test("trainTrees learns from some of the rows as from those alone", () => {
  const half = rows.flatMap((_, at) => (at % 2 === 0 ? [at] : []));
  const some = { targets: half.map((at) => targets[at] ?? 0), weights: half.map(() => 1) };
  const model = trainTrees({ rows: selectRows(binRows(rows), half), ...some }, options);
  const wrong = half.filter((at) => Math.round(predict(model, rows[at] ?? [])) !== targets[at]);
  expect(wrong).toEqual([]);
});
