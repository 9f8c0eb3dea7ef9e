import { decodeText } from "./decoding/decode-text.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import { ImportError } from "./import-error.ts";
import { readFeed } from "./reading/feeds/read-feed.ts";
import { readHtml } from "./reading/html/read-html.ts";
import { readArticleJson } from "./reading/json/read-article-json.ts";
import { readMarkdown } from "./reading/markdown/read-markdown.ts";
import { readNewsml1 } from "./reading/newsml/read-newsml-1.ts";
import { readNewsmlG2 } from "./reading/newsml/read-newsml-g2.ts";
import { readNinjs } from "./reading/ninjs/read-ninjs.ts";
import { readNitf } from "./reading/nitf/read-nitf.ts";
import { readOpml } from "./reading/opml/read-opml.ts";
import type { ImportSource, Reading } from "./reading/reading.ts";
import { readText } from "./reading/text/read-text.ts";

const MB = 1024 * 1024;
/** Bytes of one document at most: the longest web pages are a tenth of it. */
export const maxDocumentBytes = 32 * MB;
/** Bytes of one feed at most: its tree takes thirty times as much memory. */
const MAX_FEED_BYTES = 6 * MB;

/**
 * Read the articles of one document of text: decode it, tell its format, read that.
 * @throws {ImportError} with what was wrong, and nothing else
 */
export function readDocument(source: ImportSource): Reading {
  if (source.bytes.length > maxDocumentBytes) throw tooLarge();
  const text = decodeText(source.bytes, source.contentType);
  const format = detectFormat(text, source.contentType);
  switch (format) {
    case "text":
      return { format, articles: [readText(text, source)] };
    case "markdown":
      return { format, articles: [readMarkdown(text, source)] };
    case "feed":
      if (source.bytes.length > MAX_FEED_BYTES) throw tooLarge("feed", MAX_FEED_BYTES);
      return { format, ...readFeed(text, source) };
    case "ninjs":
      return { format, ...readNinjs(text, source) };
    case "newsml-g2":
      return { format, ...readNewsmlG2(text) };
    case "newsml-1":
      return { format, ...readNewsml1(text) };
    case "nitf":
      return { format, ...readNitf(text) };
    case "opml":
      return { format, ...readOpml(text) };
    case "article-json":
      return { format, articles: readArticleJson(text) };
    case "html":
      return { format, articles: readHtml(text, source) };
  }
}

/** The failure of a document that is larger than what is read at once. */
export function tooLarge(
  format: Format | "unknown" = "unknown",
  limit = maxDocumentBytes,
): ImportError {
  const kind = format === "unknown" ? "document" : format;
  const message = `The ${kind} has more than ${limit / MB} MB; expected at most that`;
  return new ImportError("too-large", format, message);
}
