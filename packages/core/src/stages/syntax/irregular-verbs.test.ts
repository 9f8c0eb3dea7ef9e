import { expect, test } from "vitest";
import { findIrregularBase } from "./irregular-verbs.ts";

test.each([
  ["fled", "flee"],
  ["were", "be"],
  ["forbad", "forbid"],
  ["withdrew", "withdraw"],
  ["rebuilt", "rebuild"],
  ["re-elected", undefined],
  ["walked", undefined],
  ["constructor", undefined],
])("findIrregularBase(%j) is %j", (form, base) => {
  expect(findIrregularBase(form)).toBe(base);
});
