import { strFromU8, unzipSync } from "fflate";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parsedArticle, stream, writtenBytes } from "../../../test/parsed-article.ts";
import { escapeMarkdown, wikiLink } from "./markdown-text.ts";
import { toMarkdown } from "./to-markdown.ts";
import { writeMarkdown } from "./write-markdown.ts";

const read = (text: string) =>
  fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });

test("toMarkdown writes a note whose metadata is YAML and whose facts have footnotes", () => {
  const [, yaml = "", body = ""] =
    toMarkdown(parsedArticle()).match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  expect(parse(yaml)).toMatchObject({
    title: '=Rates <rise> & "fall"',
    author: ["Bo Mi"],
    people: ["[[Ada Lo]]"],
    places: ["[[Norland]]"],
  });
  const { children } = read(body);
  const headings = children.filter(({ type }) => type === "heading");
  expect(headings).toHaveLength(6);
  expect(children.filter(({ type }) => type === "footnoteDefinition")).toHaveLength(2);
  const references = body.match(/\[\^\d+\](?!:)/g) ?? [];
  expect(references).toHaveLength(5);
});

test("writeMarkdown gives each note a name of its own", async () => {
  const bytes = await writtenBytes(
    writeMarkdown(stream(parsedArticle(), parsedArticle({ id: "b" }))),
  );
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    "2024-11-06 =Rates rise & fall.md",
    "2024-11-06 =Rates rise & fall 2.md",
  ]);
  expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain("# \\=Rates");
});

test.each([
  "# a",
  "- a",
  "1. a",
  "+ a",
  "> a",
  "*a*",
  "_a_",
  "`a`",
  "[a](b)",
  "![a](b)",
  "<b>",
  "~~a~~",
  "a | b",
  "[^1]",
  "[[a]]",
  "==a==",
  "---",
  "===",
  "    a\\",
  "&amp;",
  "$x$",
])("escapeMarkdown shows %j as it is", (text) => {
  const [paragraph, ...others] = read(escapeMarkdown(text.trim())).children;
  expect(others).toEqual([]);
  expect(paragraph).toMatchObject({
    type: "paragraph",
    children: [{ type: "text", value: text.trim() }],
  });
});

test("wikiLink keeps to one link", () => {
  expect(wikiLink("A [b]|c#d\ne")).toBe("[[A b c d e]]");
});
