import { ImportError } from "./import-error.ts";
import { g2Roots } from "./reading/newsml/read-newsml-g2.ts";
import { findRoot, type Root } from "./xml/find-root.ts";

/** The formats of text that are read. */
export type Format =
  | "text"
  | "markdown"
  | "html"
  | "feed"
  | "opml"
  | "ninjs"
  | "newsml-g2"
  | "newsml-1"
  | "nitf"
  | "article-json";

/** A comment ends at its first mark: where it could end at any, many comments would take forever. */
const HTML_START =
  /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|article|h1|table|span|a|script|style|link)\b/i;
const HTML_TAGS = /<(?:p|div|br|a|body|article|h[1-6]|span|table)\b[^<>]*>/i;
const FRONT_MATTER =
  /^---[ \t]*\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|#[^\n]*\n)+(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const MARKDOWN_TYPE = /^text\/(?:x-)?markdown\b/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const ATX_HEADING = /^#{1,6} \S/m;
const INLINE_LINK = /\[[^[\]\n]+\]\([^()\s]+\)/;

const FEED_ROOTS = new Set(["rss", "feed", "rdf", "channel", "item", "entry"]);
/** A feed behind junk: a blank before the declaration, a warning of the server, an unclosed comment. */
const FEED_START = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]/i;
const G2_NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
const G2_TYPE = /^application\/vnd\.iptc\.g2\b/i;
const NINJS_TYPE = /^application\/(?:vnd\.iptc\.)?ninjs\+json\b/i;
const NINJS =
  /^\{[\s\S]*?"(?:uri|\$?standard|versioncreated|versionCreated|pubstatus|pubStatus)"\s*:/;
/** An article, a parsed one, a list or lines of them. */
const ARTICLE_JSON = /^\[?\s*\{[\s\S]*?"(?:text|schemaVersion)"\s*:/;
const JSON_FEED = /^\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/;

/**
 * Tell the format of a text by its content; the content type decides only where the content leaves a choice.
 * @throws {ImportError} `empty`, `unsupported`
 */
export function detectFormat(text: string, contentType = ""): Format {
  const head = text.trimStart().slice(0, HEAD);
  if (head === "")
    throw new ImportError("empty", "unknown", "There is no text; expected an article");
  if (looksBinary(head))
    throw new ImportError(
      "unsupported",
      "unknown",
      "Binary data of an unknown kind; expected text, a web page, a feed, a newswire file or an archive",
    );
  if (NINJS_TYPE.test(contentType)) return "ninjs";
  if (JSON_FEED.test(head)) return "feed";
  if (NINJS.test(head)) return "ninjs";
  if (ARTICLE_JSON.test(head)) return "article-json";
  const root = findRoot(head);
  if (root?.name.toLowerCase() === "opml") return "opml";
  const newswire = root && newswireFormat(root, contentType);
  if (newswire) return newswire;
  if (FEED_ROOTS.has(root?.name.toLowerCase() ?? "")) return "feed";
  if (HTML_START.test(head)) return "html";
  if (FEED_START.test(head)) return "feed";
  if (MARKDOWN_TYPE.test(contentType) || FRONT_MATTER.test(text.slice(0, HEAD))) return "markdown";
  if (HTML_TYPE.test(contentType) && HTML_TAGS.test(head)) return "html";
  return ATX_HEADING.test(head) && INLINE_LINK.test(head) ? "markdown" : "text";
}

/** NewsML-G2 in its own namespace, or sent as what it is; the older two have names that nothing else has. */
function newswireFormat({ name, attributes }: Root, contentType: string): Format | undefined {
  if (name === "NewsML") return "newsml-1";
  if (name === "nitf") return "nitf";
  const isG2 = attributes.includes(G2_NAMESPACE) || G2_TYPE.test(contentType);
  return isG2 && g2Roots.has(name) ? "newsml-g2" : undefined;
}

/** How many characters are looked at. */
const HEAD = 65_536;

/** Control characters that text does not hold; tab, line ends, form feed and escape are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x06\x0e-\x1a\x1c-\x1f\ufffd]/g;

function looksBinary(head: string): boolean {
  return (head.match(CONTROL)?.length ?? 0) > head.length / 50;
}
