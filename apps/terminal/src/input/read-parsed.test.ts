import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArticle, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { afterAll, expect, test } from "vitest";
import { readParsed } from "./read-parsed.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (content: string): Promise<ParsedArticle[]> => {
  const path = join(folder, "file");
  writeFileSync(path, content);
  return Array.fromAsync(readParsed(path));
};

const parsed = parseArticle(createArticle("The bank raised rates.", { id: "a" }));

test.each([
  ["lines of parsed articles", `${JSON.stringify(parsed)}\n${JSON.stringify(parsed)}\n`, 2],
  ["one parsed article over many lines", JSON.stringify(parsed, null, 2), 1],
  ["articles to be parsed", '{"id":"a","text":"The bank raised rates."}\n', 1],
  ["a plain text", "The bank raised rates.", 1],
])("readParsed reads %s", async (_, content, count) => {
  const articles = await read(content);
  expect(articles).toHaveLength(count);
  expect(articles[0]).toMatchObject({ sentences: parsed.sentences, entities: parsed.entities });
});

test.each([
  [
    "a line that is cut off",
    `${JSON.stringify(parsed)}\n{"schemaVersion":1,"art`,
    /line 2 is not JSON/,
  ],
  ["a line that is no parsed article", '{"schemaVersion":1}\n', /line 1 is no parsed article/],
  ["an empty file", "", /no text/],
])("readParsed reports %s", async (_, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});
