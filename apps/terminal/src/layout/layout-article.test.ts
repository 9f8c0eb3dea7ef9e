import { createArticle, parseArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { singleSource } from "../viewer/source/single-source.ts";
import type { OpenArticle } from "../viewer/source/source.ts";
import { layoutArticle, positionAt, type Row, rowAt } from "./layout-article.ts";
import { wrapSpan } from "./wrap-span.ts";

const wrapped = (text: string, width: number): string[] =>
  wrapSpan(text, { start: 0, end: text.length }, width).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ["words that fit", "one two", 7, ["one two"]],
  ["words that do not", "one two three", 7, ["one two", "three"]],
  ["a word wider than the row", "abcdefgh ij", 5, ["abcde", "fgh", "ij"]],
  ["wide characters by their columns", "東京 大阪", 4, ["東京", "大阪"]],
  ["a wide word by its columns", "東京大阪", 4, ["東京", "大阪"]],
  ["combining marks with their letters", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]],
  ["right-to-left words", "שלום עולם", 5, ["שלום", "עולם"]],
  ["a row of one column", "ab", 1, ["a", "b"]],
  ["what is replaced by what is shown", "\u001b[1m ab", 4, ["\u001b[1m", "ab"]],
  ["nothing", "", 5, []],
])("wrapSpan wraps %s", (_, text, width, expected) => {
  expect(wrapped(text, width)).toEqual(expected);
});

async function opened(text: string, more: Partial<OpenArticle> = {}): Promise<OpenArticle> {
  const parsed = parseArticle(createArticle(text, { id: "a", title: "A title of its own" }));
  const article = await singleSource(parsed).open("a");
  if (!article) throw new RangeError("The source has no article");
  return { ...article, ...more };
}

const drawn = (text: string, rows: readonly Row[]): string[] =>
  rows.map((row) => {
    if (row.kind === "blank") return "";
    if (row.kind !== "text") return row.text;
    return (row.prefix ?? "") + text.slice(row.span.start, row.span.end);
  });

test("layoutArticle shows the title, what is known, and the text with its notes", async () => {
  const text = "Ada spoke.\n\nBob left early.";
  const article = await opened(text, {
    tags: ["sample"],
    notes: [
      { id: "n", span: { start: 0, end: 3 }, text: "who?" },
      { id: "gone", text: "its words are no longer there" },
    ],
  });
  expect(drawn(text, layoutArticle(article, 12))).toEqual([
    "A title of",
    "its own",
    "#sample",
    "",
    "Ada spoke.",
    "✎ who?",
    "",
    "Bob left",
    "early.",
  ]);
});

test("layoutArticle does not repeat a title that was taken from the text", async () => {
  const text = "Ada spoke for a long time in the hall.";
  const article = await opened(text, { title: "Ada spoke for a…" });
  expect(drawn(text, layoutArticle(article, 80))).toEqual([text]);
});

test("rowAt finds a sentence in the text, not in the brief above it", async () => {
  const text = "Ada Lovelace died in London. Bob left. Nobody came. It rained on. It was cold.";
  const article = await opened(text);
  const rows = layoutArticle(article, 20);
  const last = rows.at(-1);
  expect(rows.some((row) => row.kind === "text" && row.prefix !== undefined)).toBe(true);
  expect(rows[rowAt(rows, text.length)]).toEqual(last);
  expect(positionAt(rows, rowAt(rows, text.indexOf("Nobody")))).toBeLessThanOrEqual(
    text.indexOf("Nobody"),
  );
});
