import { expect, test } from "vitest";
import { parsedArticle, stream, writtenBytes } from "../../test/parsed-article.ts";
import { type ExportFormat, exportFormats } from "./export-formats.ts";

const formats: [string, ExportFormat][] = Object.entries(exportFormats);

test.each(formats)("%s writes the same bytes of the same articles", async (_, { write }) => {
  const once = await writtenBytes(write(stream(parsedArticle())));
  expect(once.length).toBeGreaterThan(0);
  expect(once.equals(await writtenBytes(write(stream(parsedArticle()))))).toBe(true);
});
