import { ImportError } from "../../import-error.ts";
import { checkDoctype } from "../../xml/check-doctype.ts";
import { withoutCdataAndComments } from "../../xml/without-cdata-and-comments.ts";
import { toAbsolute } from "../link.ts";
import type { ImportSource, Reading } from "../reading.ts";
import { toFeedArticle, toLine } from "./feed-article.ts";
import type { FeedChannel } from "./feed-channel.ts";
import { toFeedsmithChannel } from "./feedsmith-channel.ts";
import { toLenientChannel } from "./lenient-channel.ts";

const ITEM_TAG = /<(?:[\w.-]+:)?(?:item|entry)(?:\s[^<>]*)?>/gi;

/**
 * Read RSS, Atom, RDF, CDF or JSON Feed: by the book, and leniently if that loses items.
 * @throws {ImportError} `malformed`, `refused`
 */
export function readFeed(
  text: string,
  { url }: Pick<ImportSource, "url">,
): Omit<Reading, "format"> {
  checkDoctype(text, "feed");
  const channel = readChannel(text);
  if (!channel)
    throw new ImportError("malformed", "feed", "No channel and no item was found; expected a feed");
  const base = toAbsolute(channel.link, url) ?? url;
  const title = toLine(channel.title);
  return {
    articles: channel.items.map((item) => toFeedArticle(item, channel, base)),
    feed: { ...(title ? { title } : {}), ...(base ? { link: base } : {}) },
  };
}

function readChannel(text: string): FeedChannel | undefined {
  const strict = toFeedsmithChannel(text);
  if (text.trimStart().startsWith("{")) return strict;
  const expected = withoutCdataAndComments(text).match(ITEM_TAG)?.length ?? 0;
  if (strict && strict.items.length === expected) return strict;
  const lenient = toLenientChannel(text);
  return lenient && lenient.items.length >= (strict?.items.length ?? 0) ? lenient : strict;
}
