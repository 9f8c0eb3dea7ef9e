import type { Library, StoredArticle } from "@nutgraf/library";
import { changeItems, markAllRead } from "./change-items.ts";
import { readItemId } from "./item-id.ts";
import { labelStream, readingList, sourceStream, starredState, streamOptions } from "./stream.ts";
import { toItem } from "./to-item.ts";

/** What a client asks. */
export type ClientRequest = {
  /** The path below `/reader/api/0`. */
  readonly path: string;
  /** The fields of the query and of the form. */
  readonly fields: URLSearchParams;
  /** The address of this reader. */
  readonly origin: string;
};

const MOST_ITEMS = 500;
const CONTENTS = "stream/contents/";

/**
 * Answer a client of the Google Reader API as Miniflux and FreshRSS do; undefined if there is no such
 * operation. Source: https://freshrss.github.io/FreshRSS/en/developers/06_GoogleReader_API.html.
 */
export async function answerClient(
  library: Library,
  request: ClientRequest,
): Promise<Response | undefined> {
  const { path, fields } = request;
  if (path.startsWith(CONTENTS))
    return streamContents(library, request, path.slice(CONTENTS.length) || readingList);
  switch (path) {
    case "token":
      return new Response("nutgraf");
    case "user-info":
      return Response.json({ userId: "1", userName: "nutgraf", userProfileId: "1", userEmail: "" });
    case "tag/list":
      return Response.json({ tags: await listTags(library) });
    case "subscription/list":
      return Response.json({ subscriptions: await listSubscriptions(library, request.origin) });
    case "unread-count":
      return unreadCount(library);
    case "stream/contents":
      return streamContents(library, request, fields.get("s") ?? readingList);
    case "stream/items/ids":
      return itemIds(library, fields);
    case "stream/items/contents":
      return itemContents(library, request);
    case "edit-tag":
      await changeItems(library, fields);
      return new Response("OK");
    case "mark-all-as-read":
      await markAllRead(library, fields);
      return new Response("OK");
    default:
      return undefined;
  }
}

async function listTags({ reading }: Library) {
  const tags = await reading.listTags();
  return [{ id: starredState }, ...tags.map(({ tag }) => ({ id: labelStream(tag), type: "tag" }))];
}

async function listSubscriptions(library: Library, origin: string) {
  const { sources } = await library.stats();
  return sources.map(({ source }) => ({
    id: sourceStream(source),
    title: source,
    categories: [],
    url: origin,
    htmlUrl: origin,
    iconUrl: `${origin}/icon.svg`,
  }));
}

async function unreadCount({ articles }: Library): Promise<Response> {
  const { unread } = await articles.counts();
  return Response.json({
    max: unread,
    unreadcounts: [{ id: readingList, count: unread, newestItemTimestampUsec: "0" }],
  });
}

async function itemIds(library: Library, fields: URLSearchParams): Promise<Response> {
  const { items, next } = await listStream(library, fields, fields.get("s") ?? readingList);
  return Response.json({
    itemRefs: items.map(({ number, addedAt }) => ({
      id: `${number}`,
      directStreamIds: [],
      timestampUsec: `${Date.parse(addedAt)}000`,
    })),
    ...(next !== undefined && { continuation: next }),
  });
}

async function streamContents(
  library: Library,
  { fields, origin }: ClientRequest,
  stream: string,
): Promise<Response> {
  const { items, next } = await listStream(library, fields, stream);
  const stored = await open(library, items);
  return Response.json({
    id: stream,
    updated: 0,
    items: stored.map((one) => toItem(one, origin)),
    ...(next !== undefined && { continuation: next }),
  });
}

async function itemContents(
  library: Library,
  { fields, origin }: ClientRequest,
): Promise<Response> {
  const numbers = fields.getAll("i").flatMap((id) => readItemId(id) ?? []);
  const found = await library.articles.listNumbered(numbers.slice(0, MOST_ITEMS));
  const stored = await open(library, found);
  return Response.json({
    id: readingList,
    updated: 0,
    items: stored.map((one) => toItem(one, origin)),
  });
}

function listStream({ articles }: Library, fields: URLSearchParams, stream: string) {
  const options = streamOptions(stream);
  const isUnread = fields.getAll("xt").some((excluded) => excluded.endsWith("/com.google/read"));
  const after = fields.get("c");
  if (!options) return { items: [], next: undefined };
  return articles.list({
    ...options,
    ...(isUnread && { unread: true }),
    ...(after && { after }),
    limit: Number(fields.get("n")) || MOST_ITEMS,
  });
}

async function open(
  { articles }: Library,
  found: readonly { readonly id: string }[],
): Promise<StoredArticle[]> {
  const stored = await Promise.all(found.map(({ id }) => articles.get(id)));
  return stored.filter((one) => one !== undefined);
}
