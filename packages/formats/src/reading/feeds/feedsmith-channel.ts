import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { parseFeed } from "feedsmith";
import { type FeedChannel, type FeedItem, mayBeHtml, type RichText } from "./feed-channel.ts";

/** feedsmith takes the square of its length for a name like this. */
const LONG_PERSON =
  /<(?:[\w.-]+:)?(?:author|creator|contributor|managingeditor|webmaster)\b[^<>]*>(?:<!\[CDATA\[)?[^<]{2000}/i;

/** Read a feed by the book; `undefined` if feedsmith finds none in the text. */
export function toFeedsmithChannel(text: string): FeedChannel | undefined {
  if (LONG_PERSON.test(text)) return undefined;
  const parsed = parse(text);
  switch (parsed?.format) {
    case undefined:
      return undefined;
    case "rss":
      return fromRss(parsed.feed);
    case "atom":
      return fromAtom(parsed.feed);
    case "rdf":
      return fromRdf(parsed.feed);
    case "json":
      return fromJson(parsed.feed);
  }
}

function parse(text: string): AnyFeed<string> | undefined {
  try {
    return parseFeed(text);
  } catch {
    // A broken feed is read leniently instead.
    return undefined;
  }
}

function fromRss(feed: RssFeed.Feed<string>): FeedChannel {
  return {
    title: mayBeHtml(feed.title ?? feed.dc?.titles?.[0]),
    link: feed.link,
    language: feed.language ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      title: mayBeHtml(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
      link: item.link ?? linkOf(item.atom?.links) ?? permalinkOf(item.guid),
      content: mayBeHtml(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
      authors:
        item.dc?.creators ?? (item.authors ?? []).flatMap(({ name, email }) => name ?? email ?? []),
      published: item.pubDate ?? item.dc?.dates?.[0],
      modified: item.atom?.updated,
      language: item.dc?.languages?.[0],
      image: item.media?.thumbnails?.[0]?.url ?? item.enclosures?.find(isImage)?.url,
    })),
  };
}

function fromRdf(feed: RdfFeed.Feed<string>): FeedChannel {
  return {
    title: mayBeHtml(feed.title ?? feed.dc?.titles?.[0]),
    link: feed.link,
    language: feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      title: mayBeHtml(item.title ?? item.dc?.titles?.[0]),
      link: item.link ?? item.rdf?.about,
      content: mayBeHtml(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
      authors: item.dc?.creators ?? [],
      published: item.dc?.dates?.[0],
      language: item.dc?.languages?.[0],
    })),
  };
}

function fromAtom(feed: AtomFeed.Feed<string>): FeedChannel {
  return {
    title: toRich(feed.title),
    link: linkOf(feed.links),
    language: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => ({
      title: toRich(entry.title),
      link: linkOf(entry.links),
      content: toRich(entry.content) ?? toRich(entry.summary),
      authors: (entry.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
      published: entry.published ?? entry.updated,
      modified: entry.updated,
      language: entry.xml?.lang,
      image: entry.media?.thumbnails?.[0]?.url,
    })),
  };
}

function fromJson(feed: JsonFeed.Feed<string>): FeedChannel {
  return {
    title: plain(feed.title),
    link: feed.home_page_url,
    language: feed.language,
    items: (feed.items ?? []).map(
      (item): FeedItem => ({
        title: plain(item.title),
        link: item.url ?? item.external_url,
        content: mayBeHtml(item.content_html) ?? plain(item.content_text ?? item.summary),
        authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
        published: item.date_published,
        modified: item.date_modified,
        language: item.language,
        image: item.image ?? item.banner_image,
      }),
    ),
  };
}

const plain = (value: string | undefined): RichText | undefined =>
  value === undefined ? undefined : { value, isHtml: false };

/** https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1: text is plain unless its type says HTML. */
function toRich(text: AtomFeed.Text | AtomFeed.Content | undefined): RichText | undefined {
  if (text?.value === undefined) return undefined;
  return { value: text.value, isHtml: /html/i.test(text.type ?? "") };
}

function linkOf(links: readonly { rel?: string; href?: string }[] | undefined): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === "alternate");
  return (alternate ?? links?.find(({ rel }) => rel !== "self"))?.href;
}

function permalinkOf(
  guid: { value?: string; isPermaLink?: boolean } | undefined,
): string | undefined {
  return guid?.isPermaLink !== false && /^https?:\/\//.test(guid?.value ?? "")
    ? guid?.value
    : undefined;
}

const isImage = ({ type }: { type?: string }): boolean => type?.startsWith("image/") ?? false;
