import { expect, test } from "vitest";
import { toList } from "./to-list.ts";

test.each([
  [[], []],
  [["a"], ["a"]],
  [
    ["a", "b"],
    ["a", "b"],
  ],
  [
    ["a", "b", "c"],
    ["a", "b", "c", "c"],
  ],
  [
    ["a", "b", "c", "d", "e"],
    ["a", "b", "c", "d", "e", "e", "e", "e"],
  ],
])("toList of %j", (values, expected) => {
  expect(toList(values)).toEqual(expected);
});
