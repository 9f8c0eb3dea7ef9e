import { expect, test } from "vitest";
import { articleLink, nextSpanHash, readSpanHash, spanHash } from "./links.ts";

test("articleLink escapes the id and opens a span", () => {
  expect(articleLink("a/b ?#")).toBe("/article/a%2Fb%20%3F%23");
  expect(articleLink("treaty", { start: 120, end: 164 })).toBe("/article/treaty#s-120-164");
});

test.each([
  ["#s-120-164", { start: 120, end: 164 }],
  ["#s-0-1", { start: 0, end: 1 }],
  ["#s-5-5", undefined],
  ["#s-9-3", undefined],
  ["#s-1-2x", undefined],
  ["#who", undefined],
  ["", undefined],
])("readSpanHash(%j)", (hash, span) => {
  expect(readSpanHash(hash)).toEqual(span);
});

test("readSpanHash reads what spanHash writes", () => {
  const span = { start: 7, end: 4096 };
  expect(readSpanHash(spanHash(span))).toEqual(span);
});

test.each([
  ["", "#s-1-2"],
  ["#s-1-2", "#s-5-6"],
  ["#s-5-6", "#s-1-2"],
  ["#who", "#s-1-2"],
])("nextSpanHash after %j is %j", (current, next) => {
  expect(nextSpanHash(["1-2", "5-6"], current)).toBe(next);
});
