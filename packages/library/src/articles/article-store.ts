import { correctArticle, ParsedArticle } from "@nutgraf/core";
import { sql } from "kysely";
import type { EntityRef } from "../entities/entity.ts";
import { toEntityRef } from "../entities/read-entity-refs.ts";
import { isMuted, isReadersTag, isShown, isStarred, isUnread } from "../reading/reader-state.ts";
import { type Page, type PageOptions, selectPage, toPage } from "../store/cursor.ts";
import type { Engine, Queries } from "../store/engine.ts";
import { unpack } from "../store/pack.ts";
import { findStoryKey } from "../stories/find-story-key.ts";
import { type ArticleSummary, summaryColumns, toSummary } from "./summary.ts";

/** Which articles to list; newest first. */
export type ListOptions = PageOptions & {
  /** Only articles not read yet. */
  readonly unread?: boolean;
  readonly starred?: boolean;
  /** Name of the outlet. */
  readonly source?: string;
  readonly tag?: string;
  /** Id of a feed. */
  readonly feed?: string;
  /** Id of a story. */
  readonly story?: string;
  /** Also what mute rules hide. */
  readonly muted?: boolean;
};

/** An article as it is opened: its row, and its facts. */
export type StoredArticle = {
  readonly summary: ArticleSummary;
  /** Corrected by the reader's rules; in the shown version's text. */
  readonly parsed: ParsedArticle;
  readonly tags: readonly string[];
  /** The library's entities by their ids within the current version. */
  readonly entities: Readonly<Record<string, EntityRef>>;
  /** How many other articles have nearly the same text. */
  readonly copyCount: number;
};

/** List articles, newest first. */
export async function listArticles(
  engine: Engine,
  options: ListOptions,
): Promise<Page<ArticleSummary>> {
  const story = await storyKeyOf(engine.read, options);
  const rows = selectPage(wanted(engine, options, story).select(summaryColumns(engine)), options, {
    value: sql.ref("sorted_at"),
    key: sql.ref("key"),
  });
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({ value: row.sorted_at, key: row.key }),
    toItem: toSummary,
  });
}

/** How many articles there are to list; what is asked for as a page changes nothing. */
export async function countArticles(engine: Engine, options: ListOptions): Promise<number> {
  const story = await storyKeyOf(engine.read, options);
  const rows = wanted(engine, options, story).select("key");
  const counted = isEvery(options)
    ? sql`(select count(*) from article) - (select count(*) from article where ${isMuted(engine)})`
    : // In order, or SQLite reads all articles instead of the index of the unread ones.
      sql`(select count(*) from (${rows.orderBy("sorted_at", "desc").orderBy("key", "desc")}) as found)`;
  const answer = await sql<{ n: number }>`select ${counted} as n`.execute(engine.read);
  return Number(answer.rows[0]?.n ?? 0);
}

/** Whether every article is listed that no mute rule hides: their number is known from indexes. */
const isEvery = ({ limit: _l, after: _a, backwards: _b, ...options }: ListOptions): boolean =>
  Object.values(options).every((value) => value === undefined || value === false);

async function storyKeyOf(read: Queries, { story }: ListOptions): Promise<number | undefined> {
  return story === undefined ? undefined : findStoryKey(read, story);
}

function wanted(engine: Engine, options: ListOptions, story: number | undefined) {
  let rows = engine.read.selectFrom("article");
  if (options.unread) rows = rows.where(isUnread(engine));
  if (options.starred) rows = rows.where(isStarred(engine));
  if (!options.muted) rows = rows.where(isShown(engine));
  if (options.story !== undefined) rows = rows.where("story_key", "=", story ?? -1);
  if (options.feed !== undefined)
    rows = rows.where("key", "in", (feeds) =>
      feeds
        .selectFrom("feed_article")
        .innerJoin("feed", "feed.key", "feed_article.feed_key")
        .select("feed_article.article_key")
        .where("feed.id", "=", options.feed ?? ""),
    );
  if (options.source !== undefined) rows = rows.where("source", "=", options.source);
  if (options.tag !== undefined) {
    rows = rows.where("key", "in", (tags) =>
      tags
        .selectFrom("tag")
        .select("article_key")
        .where("tag", "=", options.tag ?? "")
        .where(isReadersTag(engine)),
    );
  }
  return rows;
}

/** Open an article with every fact; without a version, the current one. */
export async function getArticle(
  engine: Engine,
  id: string,
  version?: number,
): Promise<StoredArticle | undefined> {
  const row = await engine.read
    .selectFrom("article")
    .innerJoin("version", "version.article_key", "article.key")
    .select([...summaryColumns(engine), "article.copy_key", "version.parsed"])
    .where("article.id", "=", id)
    .where("version.number", "=", version ?? sql<number>`article.version`)
    .executeTakeFirst();
  if (!row) return undefined;
  const tags = await engine.read
    .selectFrom("tag")
    .select("tag")
    .distinct()
    .where("article_key", "=", row.key)
    .where(isReadersTag(engine))
    .orderBy("tag")
    .execute();
  const found = ParsedArticle.parse(unpack(row.parsed));
  return {
    summary: toSummary(row),
    // The row's id is the library's; a version may have come under another.
    parsed: correctArticle({ ...found, article: { ...found.article, id } }, await engine.rules()),
    tags: tags.map(({ tag }) => tag),
    entities: await readArticleEntities(engine, row.key),
    copyCount: await countCopies(engine, row.copy_key),
  };
}

async function readArticleEntities(
  engine: Engine,
  key: number,
): Promise<Record<string, EntityRef>> {
  const rows = await engine.read
    .selectFrom("appearance")
    .innerJoin("entity", "entity.key", "appearance.entity_key")
    .select(["appearance.local_id", "entity.key", "entity.type", "entity.name"])
    .where("appearance.article_key", "=", key)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.local_id, toEntityRef(row)]));
}

async function countCopies(engine: Engine, copyKey: number | null): Promise<number> {
  if (copyKey === null) return 0;
  const { n } = await engine.read
    .selectFrom("article")
    .select(({ fn }) => fn.countAll().as("n"))
    .where("copy_key", "=", copyKey)
    .executeTakeFirstOrThrow();
  return Number(n) - 1;
}
