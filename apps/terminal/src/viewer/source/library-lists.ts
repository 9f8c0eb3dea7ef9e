import { likelyConfidence } from "@nutgraf/core";
import type {
  ArticleRef,
  ArticleSummary,
  EventSummary,
  Library,
  Page,
  QuoteSummary,
  StorySummary,
} from "@nutgraf/library";
import { eventDetail, eventText, quoteText } from "../../plain/fact-text.ts";
import { storyCounts } from "../../plain/story-counts.ts";
import type { Listing, ListPage, ListRow, PagePlace } from "./source.ts";

/** Rows that are read at once. */
const PAGE = 200;

/** One page of a list of the library. */
export async function listRows(
  library: Library,
  listing: Listing,
  place: PagePlace = {},
): Promise<ListPage> {
  const page = { limit: PAGE, ...place };
  const { articles, stories, events, quotes } = library;
  switch (listing.kind) {
    case "articles":
    case "unread":
    case "starred": {
      const wanted = listing.kind === "articles" ? {} : { [listing.kind]: true };
      return toListPage(await articles.list({ ...page, ...wanted }), articleRow);
    }
    case "story":
      return toListPage(await articles.list({ ...page, story: listing.id }), articleRow);
    case "feed":
      return toListPage(await articles.list({ ...page, feed: listing.id }), articleRow);
    case "search": {
      const found = await library.searches.find(listing.query, page);
      return toListPage(found, articleRow, found.total);
    }
    case "stories":
      return toListPage(await stories.list(page), storyRow);
    case "timeline": {
      return toListPage(await events.list({ ...page, ...eventsOf(listing) }), eventRow);
    }
    case "quotes": {
      return toListPage(await quotes.list({ ...page, ...quotesOf(listing) }), quoteRow);
    }
    case "feeds":
      return feedRows(library);
    case "searches":
      return searchRows(library);
  }
}

/** Rows of a whole list; undefined for those that say their length with their first page. */
export async function countRows(library: Library, listing: Listing): Promise<number | undefined> {
  const { articles, events, quotes, searches } = library;
  switch (listing.kind) {
    case "articles":
      return articles.count();
    case "unread":
    case "starred":
      return articles.count({ [listing.kind]: true });
    case "story":
      return articles.count({ story: listing.id });
    case "feed":
      return articles.count({ feed: listing.id });
    case "search":
      return (await searches.find(listing.query, { limit: 1 })).total;
    case "timeline":
      return events.count(eventsOf(listing));
    case "quotes":
      return quotes.count(quotesOf(listing));
    case "stories":
      return library.stories.count();
    case "feeds":
    case "searches":
      return undefined;
  }
}

const eventsOf = ({ about }: Extract<Listing, { kind: "timeline" }>) =>
  ({ order: "happened", ...(about ? { entity: about.id } : {}) }) as const;

const quotesOf = ({ about, doubtful }: Extract<Listing, { kind: "quotes" }>) => ({
  ...(about ? { speaker: about.id } : {}),
  ...(doubtful ? {} : { minConfidence: likelyConfidence }),
});

function toListPage<Item>(
  { items, next }: Page<Item>,
  toRow: (item: Item) => ListRow,
  total?: number,
): ListPage {
  return {
    items: items.map(toRow),
    ...(next === undefined ? {} : { next }),
    ...(total === undefined ? {} : { total }),
  };
}

function articleRow(article: ArticleSummary): ListRow {
  const { id, title, isRead, isStarred } = article;
  return { key: id, article: id, title, detail: fromText(article), isUnread: !isRead, isStarred };
}

/** Where and when an article is from. */
function fromText({ source, agency, publishedAt }: ArticleRef): string {
  return [publishedAt?.slice(0, 10), source ?? agency].filter(Boolean).join(" · ");
}

function storyRow(story: StorySummary): ListRow {
  const { id, title } = story;
  return {
    key: id,
    title,
    story: id,
    detail: storyCounts(story),
    opens: { kind: "story", id, name: title },
  };
}

function eventRow(event: EventSummary): ListRow {
  const { id, article, span } = event;
  return {
    key: `${article.id} ${id}`,
    article: article.id,
    span,
    title: eventText(event),
    detail: eventDetail(event),
  };
}

function quoteRow(quote: QuoteSummary): ListRow {
  const { id, article, span } = quote;
  return {
    key: `${article.id} ${id}`,
    article: article.id,
    span,
    title: quoteText(quote),
    detail: fromText(article),
  };
}

async function feedRows(library: Library): Promise<ListPage> {
  const feeds = await library.feeds.list();
  const items = feeds.map((feed) => ({
    key: feed.id,
    title: feed.title,
    detail: feed.problem ?? `${feed.unreadCount} unread of ${feed.articleCount}`,
    isUnread: feed.unreadCount > 0,
    opens: { kind: "feed", id: feed.id, name: feed.title } as const,
    about: [feed.title, feed.url, ...(feed.problem === undefined ? [] : [feed.problem])],
  }));
  return { items, total: items.length };
}

async function searchRows(library: Library): Promise<ListPage> {
  const searches = await library.searches.listSaved();
  const items = searches.map(({ id, name, query, hides, unreadCount }) => ({
    key: id,
    title: name,
    detail: hides ? `${query} · hides what it finds` : `${query} · ${unreadCount} unread`,
    isUnread: !hides && unreadCount > 0,
    opens: { kind: "search", query } as const,
    about: [name, query],
  }));
  return { items, total: items.length };
}
