import type { Block } from "@nutgraf/core";
import { expect, test } from "vitest";
import { rowAt, wrapArticle } from "./wrap-article.ts";

const paragraph = (text: string): Block[] => [
  { kind: "paragraph", span: { start: 0, end: text.length } },
];
const wrapped = (text: string, width: number): string[] =>
  wrapArticle(text, paragraph(text), width).map(({ span }) => text.slice(span.start, span.end));

test.each([
  ["words that fit", "one two", 7, ["one two"]],
  ["words that do not", "one two three", 7, ["one two", "three"]],
  ["a word wider than the row", "abcdefgh ij", 5, ["abcde", "fgh", "ij"]],
  ["wide characters by their columns", "東京 大阪", 4, ["東京", "大阪"]],
  ["a wide word by its columns", "東京大阪", 4, ["東京", "大阪"]],
  ["combining marks with their letters", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["a row of one column", "ab", 1, ["a", "b"]],
  ["nothing", "", 5, []],
])("wrapArticle wraps %s", (_, text, width, expected) => {
  expect(wrapped(text, width)).toEqual(expected);
});

test("wrapArticle leaves a row between paragraphs, none between list items", () => {
  const text = "a\n\nb\n\nc";
  const at = (start: number, kind: Block["kind"]): Block => ({
    kind,
    span: { start, end: start + 1 },
  });
  const rows = wrapArticle(text, [at(0, "paragraph"), at(3, "list-item"), at(6, "list-item")], 10);
  expect(rows.map(({ isBlank }) => isBlank)).toEqual([false, true, false, false]);
});

test("rowAt finds the row that shows a position", () => {
  const text = "one two three four";
  const rows = wrapArticle(text, paragraph(text), 8);
  expect(rows[rowAt(rows, text.indexOf("three"))]?.span.start).toBe(text.indexOf("three"));
  expect(rowAt(rows, 9999)).toBe(rows.length - 1);
});
