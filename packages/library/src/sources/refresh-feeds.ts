import type { Article } from "@nutgraf/core";
import type { Selectable } from "kysely";
import { addMany } from "../articles/add-many.ts";
import type { Running } from "../jobs/run-job.ts";
import type { FeedTable } from "../store/schema.ts";
import { nextLook } from "./feed-rhythm.ts";
import type { FeedRefresh, RefreshOptions } from "./feeds.ts";

type FeedRow = Selectable<FeedTable>;

/** A longer text of the page itself is taken for the feed's. */
const CUT_LENGTH = 0.9;
/** A worker that dies while it looks at a feed keeps it from the others for so long. */
const CLAIM_MS = 5 * 60_000;

/** Feeds that are looked at side by side: most of a look is waiting for a server. */
const LANES = 8;

/** Look at these feeds, or at all that are due; the answers are in the order in which they were due. */
export async function refreshFeeds(
  running: Running,
  ids: readonly string[] | undefined,
  options: RefreshOptions,
): Promise<FeedRefresh[]> {
  const { engine, now } = running;
  const rows = engine.read.selectFrom("feed").selectAll().orderBy("next_at");
  const due = await (ids
    ? rows.where("id", "in", ids.length > 0 ? ids : [""])
    : rows.where("next_at", "<=", now().toISOString())
  ).execute();
  const looks = new Map<FeedRow, FeedRefresh>();
  const waiting = due.values();
  const runLane = async (): Promise<void> => {
    for (const row of waiting) {
      if (options.signal?.aborted) return;
      if (!ids && !(await claim(running, row))) continue;
      const look = await refreshFeed(running, row, options);
      looks.set(row, look);
      options.onLook?.(look);
    }
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
  return due.flatMap((row) => looks.get(row) ?? []);
}

/** Of several workers that see the same feed is due, one looks at it. */
async function claim({ engine, now }: Running, { key, next_at }: FeedRow): Promise<boolean> {
  const until = new Date(now().getTime() + CLAIM_MS).toISOString();
  const claimed = await engine.write((write) =>
    write
      .updateTable("feed")
      .set({ next_at: until })
      .where("key", "=", key)
      .where("next_at", "=", next_at)
      .executeTakeFirst(),
  );
  return claimed.numUpdatedRows > 0n;
}

async function refreshFeed(
  running: Running,
  row: FeedRow,
  options: RefreshOptions,
): Promise<FeedRefresh> {
  try {
    return await lookAt(running, row, options);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    await noteFailure(running, row, problem);
    return { feed: row.id, outcome: "failed", added: 0, problem };
  }
}

async function lookAt(
  running: Running,
  row: FeedRow,
  { signal }: RefreshOptions,
): Promise<FeedRefresh> {
  const { access } = running;
  const fetched = await access.fetchSource({
    url: row.url,
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.last_modified !== null && { lastModified: row.last_modified }),
    signal,
  });
  if (fetched.status === 304) {
    await noteLook(running, row, {});
    return { feed: row.id, outcome: "unchanged", added: 0 };
  }
  const read = await access.readBytes(fetched);
  const articles = row.full_text ? await readPages(running, read.articles, signal) : read.articles;
  const { engine } = running;
  const { added, updated } = await addMany(running, articles, {
    ...(signal && { signal }),
    also: async (write, done) => {
      if (done.length === 0) return;
      const keys = await write
        .selectFrom("article")
        .select("key")
        .where(
          "id",
          "in",
          done.map(({ id }) => id),
        )
        .execute();
      const links = keys.map(({ key }) => ({ feed_key: row.key, article_key: key }));
      await engine.insertRows(write, "feed_article", links, "ignore");
    },
  });
  const isChanged = added + updated > 0;
  await noteLook(running, row, {
    etag: fetched.etag ?? null,
    last_modified: fetched.lastModified ?? null,
    ...(isChanged ? { changed_at: running.now().toISOString() } : {}),
    ...(read.feed?.title && row.title === new URL(row.url).hostname
      ? { title: read.feed.title }
      : {}),
    ...(read.feed?.link ? { site_url: read.feed.link } : {}),
  });
  return { feed: row.id, outcome: isChanged ? "changed" : "unchanged", added };
}

/** The articles' own pages, where they have more text than the feed; a page that fails leaves the feed's. */
async function readPages(
  { access }: Running,
  articles: readonly Article[],
  signal: AbortSignal | undefined,
): Promise<Article[]> {
  const whole: Article[] = [];
  for (const article of articles) {
    const page =
      article.url === undefined ? undefined : await readPage(access, article.url, signal);
    const isLonger = page && article.text.length < page.text.length * CUT_LENGTH;
    whole.push(isLonger ? { ...article, ...page, id: article.id } : article);
  }
  return whole;
}

async function readPage(
  access: Running["access"],
  url: string,
  signal: AbortSignal | undefined,
): Promise<Article | undefined> {
  try {
    return (await access.readBytes(await access.fetchSource({ url, signal }))).articles[0];
  } catch {
    // The feed's own text is there already: a page that cannot be had is no failure of the feed.
    return undefined;
  }
}

async function noteLook(
  { engine, now }: Running,
  { key }: FeedRow,
  change: Partial<FeedRow>,
): Promise<void> {
  const recent = await engine.read
    .selectFrom("feed_article")
    .innerJoin("article", "article.key", "feed_article.article_key")
    .select("article.sorted_at")
    .where("feed_article.feed_key", "=", key)
    .orderBy("article.sorted_at", "desc")
    .limit(20)
    .execute();
  const published = recent.map(({ sorted_at }) => sorted_at);
  await engine.write((write) =>
    write
      .updateTable("feed")
      .set({
        ...change,
        checked_at: now().toISOString(),
        next_at: nextLook(now(), { published, failures: 0 }).toISOString(),
        failures: 0,
        problem: null,
      })
      .where("key", "=", key)
      .execute(),
  );
}

async function noteFailure(
  { engine, now }: Running,
  { key, failures }: FeedRow,
  problem: string,
): Promise<void> {
  await engine.write((write) =>
    write
      .updateTable("feed")
      .set({
        checked_at: now().toISOString(),
        next_at: nextLook(now(), { published: [], failures: failures + 1 }).toISOString(),
        failures: failures + 1,
        problem,
      })
      .where("key", "=", key)
      .execute(),
  );
}
