import { expect, test } from "vitest";
import { findVerbStem } from "./verb-stem.ts";

test.each([
  ["fined", "fine"],
  ["raided", "raid"],
  ["planned", "plan"],
  ["carried", "carry"],
  ["extradited", "extradite"],
  ["freed", "free"],
  ["visited", "visit"],
  ["dying", "dye"],
  ["putting", "put"],
  ["passing", "pass"],
  ["staring", "stare"],
  ["starring", "star"],
  ["panicked", "panic"],
  ["watches", "watch"],
  ["accuses", "accuse"],
  ["tries", "try"],
])("findVerbStem: %s is a form of %s", (form, stem) => {
  expect(findVerbStem(form)).toBe(stem);
});

test.each(["red", "thing", "bus", "was", "xyzzyed"])("findVerbStem finds none in %s", (form) => {
  expect(findVerbStem(form)).toBeUndefined();
});
