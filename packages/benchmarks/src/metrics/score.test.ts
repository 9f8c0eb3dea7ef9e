import { expect, test } from "vitest";
import { addScores, f1Of, scoreKeys } from "./score.ts";

test.each([
  ["all found", ["a", "b"], ["a", "b"], 100],
  ["half found", ["a", "b"], ["a"], (200 * 1) / 3],
  ["nothing found", ["a"], [], 0],
  ["nothing there", [], [], 0],
  ["a key found twice counts once", ["a"], ["a", "a"], 100],
])("f1Of says %s", (_, gold, found, expected) => {
  expect(f1Of(scoreKeys(gold, found))).toBeCloseTo(expected);
});

test("addScores counts together, it does not average", () => {
  const sum = addScores({ right: 1, gold: 1, found: 1 }, { right: 0, gold: 9, found: 0 });
  expect(f1Of(sum)).toBeCloseTo(200 / 11);
});
