import type {
  ArticleRef,
  ArticleSummary,
  EventSummary,
  Library,
  Page,
  QuoteSummary,
  StorySummary,
} from "@nutgraf/library";
import { isDoubtful } from "../../facts/is-doubtful.ts";
import { eventDetail, eventText, quoteText } from "../../plain/fact-text.ts";
import { storyCounts } from "../../plain/story-counts.ts";
import type { Listing, ListPage, ListRow } from "./source.ts";

/** Rows that are read at once. */
const PAGE = 200;

/** One page of a list of the library. */
export async function listRows(
  library: Library,
  listing: Listing,
  after: string | undefined,
): Promise<ListPage> {
  const page = { limit: PAGE, ...(after === undefined ? {} : { after }) };
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
      const entity = listing.about ? { entity: listing.about.id } : {};
      return toListPage(await events.list({ ...page, ...entity, order: "happened" }), eventRow);
    }
    case "quotes": {
      const speaker = listing.about ? { speaker: listing.about.id } : {};
      const found = await quotes.list({ ...page, ...speaker });
      const items = found.items.filter((quote) => listing.doubtful || !isDoubtful(quote));
      return toListPage({ ...found, items }, quoteRow);
    }
    case "feeds":
      return feedRows(library);
    case "searches":
      return searchRows(library);
  }
}

/** Rows of a list of articles; other lists are not counted, or say their length with their first page. */
export async function countRows(library: Library, { kind }: Listing): Promise<number | undefined> {
  if (kind !== "articles" && kind !== "unread" && kind !== "starred") return undefined;
  const counts = await library.articles.counts();
  return kind === "articles" ? counts.all : counts[kind];
}

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
