import { expect, test } from "vitest";
import { scorePairs } from "./score-pairs.ts";

const grouped = (planted: string, found: string) =>
  Array.from(planted, (group, at) => ({ planted: group, found: found.charAt(at) }));

test.each([
  ["aabb", "xxyy", { precision: 1, recall: 1, f1: 1, falsePairs: 0 }],
  ["aabb", "wxyz", { precision: 1, recall: 0, f1: 0, falsePairs: 0 }],
  ["aabb", "xxxx", { precision: 2 / 6, recall: 1, f1: 0.5, falsePairs: 4 }],
  ["abcd", "xxyz", { precision: 0, recall: 1, f1: 0, falsePairs: 1 }],
])("scorePairs of %s found as %s", (planted, found, score) => {
  expect(scorePairs(grouped(planted, found))).toEqual(score);
});
