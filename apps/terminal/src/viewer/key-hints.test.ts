import { expect, test } from "vitest";
import { keyHints } from "./key-hints.ts";
import { customGroups, keyGroups } from "./keys.ts";

test.each([
  [22, "? help  q quit"],
  [24, "/ search  ? help  q quit"],
  [37, "/ search  enter open  ? help  q quit"],
])("keyHints fits into %i columns", (columns, expected) => {
  expect(keyHints(keyGroups, "list", columns)).toBe(expected);
});

test("keyHints shows a reader's own keys", () => {
  expect(keyHints(customGroups({ help: ["f1"] }), "facts", 14)).toBe("f1 help  q quit");
});
