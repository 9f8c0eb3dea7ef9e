import { ParsedArticle } from "@nutgraf/core";
import { sql } from "kysely";
import { type Page, type PageOptions, readCursor, toLimit, toPage } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import { unpack } from "../store/pack.ts";
import { type ArticleSummary, summaryColumns, toSummary } from "./summary.ts";

/** Which articles to list; newest first. */
export type ListOptions = PageOptions & {
  /** Only articles not read yet. */
  readonly unread?: boolean;
  readonly starred?: boolean;
  /** Name of the outlet. */
  readonly source?: string;
  readonly tag?: string;
};

/** An article as it is opened: its row, and its facts. */
export type StoredArticle = {
  readonly summary: ArticleSummary;
  readonly parsed: ParsedArticle;
  readonly tags: readonly string[];
};

/** List articles, newest first. */
export async function listArticles(
  engine: Engine,
  options: ListOptions,
): Promise<Page<ArticleSummary>> {
  let rows = engine.read
    .selectFrom("article")
    .select(summaryColumns)
    .orderBy("sorted_at", "desc")
    .orderBy("key", "desc")
    .limit(toLimit(options) + 1);
  if (options.unread) rows = rows.where("read_at", "is", null);
  if (options.starred) rows = rows.where("starred_at", "is not", null);
  if (options.source !== undefined) rows = rows.where("source", "=", options.source);
  if (options.tag !== undefined) {
    rows = rows.where("key", "in", (tags) =>
      tags
        .selectFrom("tag")
        .select("article_key")
        .where("tag", "=", options.tag ?? ""),
    );
  }
  if (options.after !== undefined) {
    const { value, key } = readCursor(options.after);
    rows = rows.where(sql<boolean>`(sorted_at, key) < (${value}, ${key})`);
  }
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({ value: row.sorted_at, key: row.key }),
    toItem: toSummary,
  });
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
    .select([...summaryColumns, "version.parsed"])
    .where("article.id", "=", id)
    .where("version.number", "=", version ?? sql<number>`article.version`)
    .executeTakeFirst();
  if (!row) return undefined;
  const tags = await engine.read
    .selectFrom("tag")
    .select("tag")
    .where("article_key", "=", row.key)
    .orderBy("tag")
    .execute();
  return {
    summary: toSummary(row),
    parsed: ParsedArticle.parse(unpack(row.parsed)),
    tags: tags.map(({ tag }) => tag),
  };
}

/** Remove an article with its versions and facts; false if there is none. */
export async function removeArticle(engine: Engine, id: string): Promise<boolean> {
  return engine.write(async (write) => {
    const row = await write
      .selectFrom("article")
      .select("key")
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return false;
    await engine.words.remove(write, row.key);
    await write.deleteFrom("article").where("key", "=", row.key).execute();
    return true;
  });
}
