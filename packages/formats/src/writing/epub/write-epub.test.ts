import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { initEpubFile } from "@lingo-reader/epub-parser";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { parsedArticle, stream, writtenBytes } from "../../../test/parsed-article.ts";
import { writeEpub } from "./write-epub.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("writeEpub writes a book that a reading library opens", async () => {
  const bytes = await writtenBytes(
    writeEpub(stream(parsedArticle(), parsedArticle({ id: "b", title: "Two" }))),
  );
  const path = join(folder, "book.epub");
  writeFileSync(path, bytes);
  const book = await initEpubFile(path, join(folder, "images"));
  expect(book.getMetadata()).toMatchObject({
    title: '=Rates <rise> & "fall" and 1 more',
    language: "en",
  });
  expect(book.getSpine().map(({ id }) => id)).toEqual(["chapter-1", "chapter-2"]);
  expect(book.getToc().map(({ label }) => label)).toEqual(['=Rates <rise> & "fall"', "Two"]);
  book.destroy();
});

test("writeEpub writes well-formed files, the first one its type and stored as it is", async () => {
  const bytes = await writtenBytes(writeEpub(stream(parsedArticle())));
  expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
  const files = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /\.(?:xhtml|opf|xml)$/.test(name),
  );
  expect(files).toHaveLength(4);
  for (const [, content] of files) expect(XMLValidator.validate(strFromU8(content))).toBe(true);
});

test("writeEpub writes a book that EPUBCheck has nothing to say against", async () => {
  const bytes = await writtenBytes(
    writeEpub(stream(parsedArticle(), parsedArticle({ id: "b", title: "Two" }))),
  );
  const { valid, messages } = await EpubCheck.validate(bytes);
  expect(messages).toEqual([]);
  expect(valid).toBe(true);
});

test("writeEpub writes no book of nothing", async () => {
  await expect(writtenBytes(writeEpub(stream()))).rejects.toThrow(RangeError);
});
