import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { looksLikeDocument } from "./looks-like-document.ts";
import { readArticle } from "./read-article.ts";
import { readAll } from "./read-input.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test.each([
  [
    "a file that is not there",
    () => join(folder, "none.txt"),
    /cannot be opened: there is no such file$/,
  ],
  ["a folder", () => folder, /is a folder; expected a file$/],
  ["an empty file", () => file("empty.txt", " \n"), /is empty; expected the text of an article$/],
  ["a binary file", () => file("binary.txt", new Uint8Array(100)), /is not text \(binary data\)/],
  [
    "a file of 20 MB",
    () => file("large.txt", "a".repeat(20_000_000)),
    /is too large: 20 MB or more; expected .* at most 16 MB$/,
  ],
])("readArticle refuses %s in one line", async (_, path, message) => {
  await expect(readArticle(path(), undefined)).rejects.toThrow(message);
});

test("readArticle refuses a date that is none", async () => {
  await expect(readArticle(file("a.txt", "News."), "yesterday")).rejects.toThrow(
    /expected one such as 2024-11-06$/,
  );
});

const PAGE = `<!doctype html><title>The bank</title><article><h1>The bank raises rates</h1>
<p>The bank raised its rates on Monday, for the third time since the spring, it said.</p>
<p>Its governor said that prices had risen faster than anybody had expected.</p></article>`;

test("readArticle reads a web page as one", async () => {
  const { text } = await readArticle(file("page.html", PAGE), undefined);
  expect(text).toContain("The bank raised its rates on Monday");
  expect(text).not.toContain("<p>");
});

test("readArticle refuses a file of several articles", async () => {
  const items = ["a", "b"].map((id) => ({ id, content_text: `Story ${id} is told here.` }));
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Feed", items };
  await expect(readArticle(file("feed.json", JSON.stringify(feed)), undefined)).rejects.toThrow(
    /holds 2 articles, expected one/,
  );
});

test.each([
  ["<html>", true],
  ["\ufeff  <?xml", true],
  ['{"a":1}', true],
  ["PK\u0003\u0004", true],
  ["Subject: news", true],
  ["Moscow (AFP) - The house", false],
  ["Update: the vote", false],
  ["", false],
])("looksLikeDocument tells %j: %s", (beginning, expected) => {
  expect(looksLikeDocument(Buffer.from(beginning))).toBe(expected);
});

test.each([
  ["UTF-8", Buffer.from("Zürich"), "utf-8"],
  ["Latin-1", Buffer.from("Zürich", "latin1"), "windows-1252"],
  ["UTF-16 with its mark", Buffer.from("\ufeffZürich", "utf16le"), "utf-16le"],
])("decodeText reads %s", (_, bytes, encoding) => {
  expect(decodeText(bytes, "it")).toEqual({ text: "Zürich", encoding });
});

test("readAll does not take half a file for an article", () => {
  const path = file("shrinks.txt", "a".repeat(1000));
  const descriptor = openSync(path, "r");
  truncateSync(path, 10);
  expect(() => readAll(descriptor, path, 1000)).toThrow(
    /changed while it was read: 10 of 1000 bytes/,
  );
  closeSync(descriptor);
});
