import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Running } from "../jobs/run-job.ts";
import { isShown, isUnread } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import type { Feed, Feeds, NewFeed } from "./feeds.ts";
import { refreshFeeds } from "./refresh-feeds.ts";
import { writeOpml } from "./write-opml.ts";

/** The feeds of this library. */
export function feeds(running: Running): Feeds {
  const { engine, now } = running;
  return {
    add: (feed) => addFeed(engine, feed, now().toISOString()),
    list: () => listFeeds(engine),
    change: (id, change) => changeFeed(engine, id, change),
    remove: async (id) => {
      const gone = await engine.write((write) =>
        write.deleteFrom("feed").where("id", "=", id).executeTakeFirst(),
      );
      return gone.numDeletedRows > 0n;
    },
    refresh: (ids, options = {}) => refreshFeeds(running, ids, options),
    importOpml: (opml) => importOpml(running, opml),
    exportOpml: async () => writeOpml(await listFeeds(engine)),
  };
}

const HTTP = /^https?:$/;

/** @throws {TypeError} if it is no web address */
function checkAddress(address: string): string {
  const url = URL.parse(address.trim());
  if (url && HTTP.test(url.protocol)) return url.href;
  throw new TypeError(`${JSON.stringify(address)} is no address of a feed, expected http or https`);
}

async function addFeed(engine: Engine, feed: NewFeed, at: string): Promise<Feed> {
  const url = checkAddress(feed.url);
  await engine.write((write) =>
    write
      .insertInto("feed")
      .values({
        id: randomUUID(),
        url,
        title: feed.title?.trim() || new URL(url).hostname,
        site_url: null,
        folder: feed.folder?.trim() || null,
        full_text: feed.fullText ? 1 : 0,
        etag: null,
        last_modified: null,
        checked_at: null,
        changed_at: null,
        next_at: at,
        failures: 0,
        problem: null,
      })
      .onConflict((conflict) => conflict.column("url").doNothing())
      .execute(),
  );
  const added = (await listFeeds(engine)).find((one) => one.url === url);
  if (!added) throw new RangeError(`The feed ${url} was removed while it was added`);
  return added;
}

async function listFeeds(engine: Engine): Promise<Feed[]> {
  const rows = await engine.read
    .selectFrom("feed")
    .selectAll()
    .orderBy("title")
    .orderBy("key")
    .execute();
  const counted = await sql<{ feed_key: number; articles: number; unread: number }>`
    select feed_key, count(*) as articles,
      sum(case when ${isUnread(engine)} and ${isShown(engine)} then 1 else 0 end) as unread
    from feed_article join article on article.key = feed_article.article_key
    group by feed_key`.execute(engine.read);
  const counts = new Map(counted.rows.map((row) => [row.feed_key, row]));
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    title: row.title,
    ...(row.site_url !== null ? { siteUrl: row.site_url } : {}),
    ...(row.folder !== null ? { folder: row.folder } : {}),
    fullText: row.full_text !== 0,
    articleCount: Number(counts.get(row.key)?.articles ?? 0),
    unreadCount: Number(counts.get(row.key)?.unread ?? 0),
    ...(row.checked_at !== null ? { checkedAt: row.checked_at } : {}),
    ...(row.changed_at !== null ? { changedAt: row.changed_at } : {}),
    nextAt: row.next_at,
    failures: row.failures,
    ...(row.problem !== null ? { problem: row.problem } : {}),
  }));
}

async function changeFeed(
  engine: Engine,
  id: string,
  { title, folder, fullText }: Omit<Partial<NewFeed>, "url">,
): Promise<boolean> {
  const change = {
    ...(title === undefined ? {} : { title }),
    ...(folder === undefined ? {} : { folder: folder === "" ? null : folder }),
    ...(fullText === undefined ? {} : { full_text: fullText ? 1 : 0 }),
  };
  if (Object.keys(change).length === 0) return true;
  const done = await engine.write((write) =>
    write.updateTable("feed").set(change).where("id", "=", id).executeTakeFirst(),
  );
  return done.numUpdatedRows > 0n;
}

async function importOpml({ access, engine, now }: Running, opml: string): Promise<Feed[]> {
  const read = await access
    .readBytes({ bytes: new TextEncoder().encode(opml), contentType: "text/x-opml" })
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new TypeError(`Expected a list of feeds (OPML): ${reason}`, { cause: error });
    });
  if (!read.subscriptions) throw new TypeError("Expected a list of feeds (OPML), found none");
  const added: Feed[] = [];
  for (const { url, title, folders } of read.subscriptions) {
    const feed = {
      url,
      ...(title && { title }),
      ...(folders.length > 0 && { folder: folders.join("/") }),
    };
    added.push(await addFeed(engine, feed, now().toISOString()));
  }
  return added;
}
