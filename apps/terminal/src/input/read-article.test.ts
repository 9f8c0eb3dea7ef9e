import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
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
])("readArticle refuses %s in one line", (_, path, message) => {
  expect(() => readArticle(path(), undefined)).toThrow(message);
});

test("readArticle refuses a date that is none", () => {
  expect(() => readArticle(file("a.txt", "News."), "yesterday")).toThrow(
    /expected one such as 2024-11-06$/,
  );
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
