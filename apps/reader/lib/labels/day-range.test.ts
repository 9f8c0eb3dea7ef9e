import { expect, test } from "vitest";
import { dayRange } from "./day-range.ts";

test.each([
  ["2024-11-06T13:20:00Z", "2024-11-06T15:05:00Z", "6 Nov 2024"],
  ["2024-11-06T13:20:00Z", "2024-11-09T15:05:00Z", "6 Nov 2024 to 9 Nov 2024"],
])("dayRange from %s to %s is %s", (from, to, range) => {
  expect(dayRange(from, to)).toBe(range);
});
