import { expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

test("readMarkdown keeps the words and drops the marks", () => {
  const article = readMarkdown(
    "# Rates rise\n\nThe *bank* [said](https://x.example/)\nso.\n\n## Why\n\n- one\n- two\n\n> Quoted  \n> words\n",
    {},
  );
  expect(article).toMatchObject({
    title: "Rates rise",
    text: "The bank said so.\n\nWhy\n\n- one\n- two\n\nQuoted\nwords",
  });
});

test("readMarkdown takes metadata from front matter", () => {
  const article = readMarkdown(
    "---\ntitle: 'Rates: up'\nauthor: [Ada Lo, Bo Mi]\ndate: 2024-11-06\nsource: https://x.example/a\ntags: [a]\n---\nText.\n",
    { url: "file:///a.md" },
  );
  expect(article).toMatchObject({
    title: "Rates: up",
    byline: ["Ada Lo", "Bo Mi"],
    publishedAt: "2024-11-06",
    url: "https://x.example/a",
    text: "Text.",
  });
});

test.each([
  ["a rule and a paragraph", "---\n\nText.", "Text."],
  ["YAML that is none", "---\na: [\n---\nText.", "a: [\n\nText."],
  ["an alias bomb", "---\na: &a [x]\nb: [*a, *a]\n---\nText.", "a: &a [x] b: [*a, *a]\n\nText."],
  ["a date that is none", "---\ndate: soon\n---\nText.", "Text."],
])("readMarkdown finds no metadata in %s", (_, source, text) => {
  const article = readMarkdown(source, {});
  expect(article).toEqual({ id: article.id, language: "en", text });
});

test("readMarkdown reads 100,000 nested quotes as plain text", () => {
  expect(readMarkdown(`${">".repeat(100_000)} deep`, {}).text).toContain("deep");
});
