import { expect, test } from "vitest";
import { indexSpans, lastStarting } from "./span-index.ts";
import { overlaps } from "./spans.ts";

const spans = [
  { start: 4, end: 9 },
  { start: 0, end: 40 },
  { start: 9, end: 12 },
  { start: 9, end: 10 },
  { start: 30, end: 31 },
];

test("indexSpans finds the very items that a look at all of them finds, in their order", () => {
  const index = indexSpans(spans, (span) => span);
  for (let start = 0; start < 45; start++) {
    for (let end = start + 1; end < 45; end++) {
      const expected = spans.filter((span) => overlaps(span, { start, end }));
      expect(index.overlapping({ start, end })).toEqual(expected);
    }
  }
});

test.each([
  [-1, -1],
  [0, 0],
  [4, 0],
  [5, 1],
  [9, 2],
  [99, 2],
])("lastStarting(%i) is %i", (position, index) => {
  const items = [0, 5, 9].map((start) => ({ span: { start, end: start + 4 } }));
  expect(lastStarting(items, position)).toBe(index);
});
