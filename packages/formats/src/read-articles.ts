import { decodeText } from "./decoding/decode-text.ts";
import { detectFormat } from "./detect-format.ts";
import { ImportError } from "./import-error.ts";
import { readFeed } from "./reading/feeds/read-feed.ts";
import { readHtml } from "./reading/html/read-html.ts";
import { readMarkdown } from "./reading/markdown/read-markdown.ts";
import type { ImportSource, Reading } from "./reading/reading.ts";
import { readText } from "./reading/text/read-text.ts";

/** Bytes of one document at most: the longest web pages are a tenth of it. */
const maxDocumentBytes = 32 * 1024 * 1024;

/**
 * Read the articles of a document of any supported format.
 * @throws {ImportError} with what was wrong, and nothing else
 */
export async function readArticles(source: ImportSource): Promise<Reading> {
  if (source.bytes.length > maxDocumentBytes) throw tooLarge(source.bytes.length);
  const text = decodeText(source.bytes, source.contentType);
  const format = detectFormat(text, source.contentType);
  switch (format) {
    case "text":
      return { format, articles: [readText(text, source)] };
    case "markdown":
      return { format, articles: [readMarkdown(text, source)] };
    case "feed":
      return { format, ...readFeed(text, source) };
    case "html":
      return { format, articles: readHtml(text, source) };
  }
}

function tooLarge(bytes: number): ImportError {
  const megabytes = (count: number) => `${Math.ceil(count / 1024 / 1024)} MB`;
  const message = `The document has ${megabytes(bytes)}; expected at most ${megabytes(maxDocumentBytes)}`;
  return new ImportError("too-large", "unknown", message);
}
