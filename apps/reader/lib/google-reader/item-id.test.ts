import { expect, test } from "vitest";
import { longItemId, readItemId } from "./item-id.ts";

test.each([
  ["123", 123],
  ["tag:google.com,2005:reader/item/000000000000007b", 123],
  ["tag:google.com,2005:reader/item/", undefined],
  ["tag:google.com,2005:reader/item/xyz", undefined],
  ["article", undefined],
  ["", undefined],
])("readItemId(%j)", (id, number) => {
  expect(readItemId(id)).toBe(number);
});

test("readItemId reads what longItemId writes", () => {
  expect(longItemId(123)).toBe("tag:google.com,2005:reader/item/000000000000007b");
  expect(readItemId(longItemId(40_000_000))).toBe(40_000_000);
});
