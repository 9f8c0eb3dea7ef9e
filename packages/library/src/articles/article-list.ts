import { type Article, compareFacts, type ParsedArticle } from "@nutgraf/core";
import { sql } from "kysely";
import { prepareArticle } from "../facts/prepare-article.ts";
import { isMuted, isShown, isStarred, isUnread } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import { unpackBytes } from "../store/pack.ts";
import type { Added } from "./add-article.ts";
import { type Adding, addMany } from "./add-many.ts";
import { countArticles, getArticle, listArticles } from "./article-store.ts";
import type { ArticleCounts, Articles, ArticleVersion, Original } from "./articles.ts";
import { removeArticles } from "./remove-articles.ts";
import { seedArticles } from "./seed-articles.ts";
import { type ArticleSummary, summaryColumns, toSummary } from "./summary.ts";
import { writeArticles } from "./write-articles.ts";

/** The articles kept in this library. */
export function articles(adding: Adding): Articles {
  const { engine, now } = adding;
  return {
    add: (article, original) => addOne(adding, { article, original, at: now().toISOString() }),
    addMany: (list, options = {}) => addMany(adding, list, options),
    seed: (first) => seedArticles(adding, first),
    get: (id, version) => getArticle(engine, id, version),
    has: (id) => hasArticle(engine, id),
    list: (options = {}) => listArticles(engine, options),
    count: (options = {}) => countArticles(engine, options),
    listNumbered: (numbers) => listNumbered(engine, numbers),
    counts: () => countKinds(engine),
    versions: (id) => listVersions(engine, id),
    compare: async (id, from, to) => {
      const [old, fresh] = [await getArticle(engine, id, from), await getArticle(engine, id, to)];
      return old && fresh ? compareFacts(old.parsed, fresh.parsed) : undefined;
    },
    copies: (id) => listCopies(engine, id),
    original: (id, version) => getOriginal(engine, id, version),
    remove: (ids) => removeArticles(engine, ids),
  };
}

async function addOne(
  { engine, pool }: Adding,
  {
    article,
    original,
    at,
  }: { article: Article | ParsedArticle; original?: Original | undefined; at: string },
): Promise<Added> {
  const rules = await engine.rules();
  const prepared =
    "schemaVersion" in article
      ? prepareArticle(article, { rules, addedAt: at })
      : await pool.prepare({ article, rules, addedAt: at });
  const [added] = await writeArticles(engine, [{ prepared, original, at }]);
  if (!added) throw new RangeError("One article was written, expected one answer");
  return added;
}

async function hasArticle({ read }: Engine, id: string): Promise<boolean> {
  const row = await read
    .selectFrom("article")
    .select("key")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

async function listNumbered(
  engine: Engine,
  numbers: readonly number[],
): Promise<readonly ArticleSummary[]> {
  if (numbers.length === 0) return [];
  const rows = await engine.read
    .selectFrom("article")
    .select(summaryColumns(engine))
    .where("key", "in", numbers)
    .orderBy("sorted_at", "desc")
    .execute();
  return rows.map(toSummary);
}

/** Each from an index of its own; without its order, SQLite reads all articles for the unread ones. */
async function countKinds(engine: Engine): Promise<ArticleCounts> {
  const counted = await sql<Record<keyof ArticleCounts, number>>`select
    (select count(*) from article) as "all",
    (select count(*) from (select 1 from article where ${isUnread(engine)} and ${isShown(engine)}
      order by sorted_at desc, key desc) as found) as unread,
    (select count(*) from article where ${isStarred(engine)}) as starred,
    (select count(*) from article where ${isMuted(engine)}) as muted`.execute(engine.read);
  const [{ all = 0, unread = 0, starred = 0, muted = 0 } = {}] = counted.rows;
  return {
    all: Number(all),
    unread: Number(unread),
    starred: Number(starred),
    muted: Number(muted),
  };
}

async function listVersions(engine: Engine, id: string): Promise<ArticleVersion[]> {
  const rows = await engine.read
    .selectFrom("version")
    .innerJoin("article", "article.key", "version.article_key")
    .select(["version.number", "version.added_at", "version.word_count"])
    .where("article.id", "=", id)
    .orderBy("version.number")
    .execute();
  return rows.map(({ number, added_at, word_count }) => ({
    version: number,
    addedAt: added_at,
    wordCount: word_count,
  }));
}

async function listCopies(engine: Engine, id: string): Promise<ArticleSummary[]> {
  const rows = await engine.read
    .selectFrom("article")
    .innerJoin("article as own", "own.copy_key", "article.copy_key")
    .select(summaryColumns(engine))
    .where("own.id", "=", id)
    .where("article.id", "<>", id)
    .orderBy("article.sorted_at")
    .orderBy("article.key")
    .limit(500)
    .execute();
  return rows.map(toSummary);
}

async function getOriginal(
  engine: Engine,
  id: string,
  version: number | undefined,
): Promise<Original | undefined> {
  let rows = engine.read
    .selectFrom("original")
    .innerJoin("article", "article.key", "original.article_key")
    .select(["original.media_type", "original.bytes"])
    .where("article.id", "=", id);
  rows =
    version === undefined
      ? rows.whereRef("original.number", "=", "article.version")
      : rows.where("original.number", "=", version);
  const row = await rows.executeTakeFirst();
  return row && { mediaType: row.media_type, bytes: unpackBytes(row.bytes) };
}
