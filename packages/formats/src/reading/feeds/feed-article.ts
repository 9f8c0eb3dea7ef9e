import { type Article, createArticle } from "@nutgraf/core";
import { toBlockText } from "../../markup/block-text.ts";
import { toLanguage } from "../language.ts";
import { toAbsolute } from "../link.ts";
import { toTimestamp } from "../timestamp.ts";
import type { FeedChannel, FeedItem, RichText } from "./feed-channel.ts";

/** Make an article of an item; one without content has its title for a text, since an article is its text. */
export function toFeedArticle(
  item: FeedItem,
  channel: FeedChannel,
  base: string | undefined,
): Article {
  const title = toLine(item.title);
  const text = (item.content && toWords(item.content)) || title || "";
  const url = toAbsolute(item.link, base);
  const publishedAt = toTimestamp(item.published);
  const modifiedAt = toTimestamp(item.modified);
  const byline = item.authors.map(toAuthorName).filter((name) => name !== "");
  const name = toLine(channel.title);
  const home = toAbsolute(channel.link, base);
  const image = toAbsolute(item.image, base);
  return createArticle(text, {
    language: toLanguage(item.language ?? channel.language),
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt && modifiedAt !== publishedAt ? { modifiedAt } : {}),
    ...(byline.length > 0 ? { byline } : {}),
    ...(name || home
      ? { source: { ...(name ? { name } : {}), ...(home ? { url: home } : {}) } }
      : {}),
    ...(image ? { image: { url: image } } : {}),
  });
}

const MARKUP = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

function toWords({ value, isHtml }: RichText): string {
  return isHtml && MARKUP.test(value) ? toBlockText(value) : value.trim();
}

/** A title on one line. */
export function toLine(text: RichText | undefined): string | undefined {
  return (text && toWords(text).replace(/[ \t\r\n]+/g, " ")) || undefined;
}

const ADDRESS_THEN_NAME = /^\S+@\S+\s+\((.+)\)$/;
const NAME_THEN_ADDRESS = /^(.+?)\s*[<(]\S+@\S+[>)]$/;

/** More is no name with an address: it stays as it is. */
const MAX_AUTHOR = 500;

/** RSS asks for an address and gets `ada@x.example (Ada Lo)` or a name. */
function toAuthorName(written: string): string {
  if (written.length > MAX_AUTHOR) return written.trim();
  const name =
    written.match(ADDRESS_THEN_NAME)?.[1] ?? written.match(NAME_THEN_ADDRESS)?.[1] ?? written;
  return name.replace(/\s+/g, " ").trim();
}
