import { Article, type CorrectionRule, ParsedArticle, parserVersion } from "@nutgraf/core";
import { type PreparedArticle, prepareArticle } from "../facts/prepare-article.ts";
import type { ParsePool } from "../jobs/parse-pool.ts";
import type { Queries } from "../store/engine.ts";
import { unpack } from "../store/pack.ts";
import { refreshStories } from "../stories/refresh-stories.ts";
import type { Adding } from "./add-many.ts";
import { replaceCurrent } from "./write-current.ts";

const BATCH = 32;

/** How to derive again. */
export type RederiveOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/**
 * Derive the facts of articles again, parsed afresh where an older parser read them, under the
 * corrections now in force. Each batch is one transaction; what is left is marked as outdated.
 */
export async function rederiveArticles(
  adding: Adding,
  keys: readonly number[],
  { signal, onProgress }: RederiveOptions = {},
): Promise<void> {
  for (let from = 0; from < keys.length && !signal?.aborted; from += BATCH) {
    await rederiveBatch(adding, keys.slice(from, from + BATCH));
    onProgress?.(Math.min(from + BATCH, keys.length));
  }
}

/** The parser's name on articles whose facts must be derived again. */
export const outdated = "";

async function rederiveBatch({ engine, pool }: Adding, keys: readonly number[]): Promise<void> {
  const rules = await engine.rules();
  const current = await readCurrent(engine.read, keys);
  const fresh = await Promise.all(
    current.map(async (row) => ({ ...row, prepared: await prepareAgain(pool, row, rules) })),
  );
  await engine.write(async (write) => {
    const dirty = new Set<number>();
    for (const { key, version, prepared } of fresh) {
      const { count } = await write
        .selectFrom("article")
        .select(({ fn }) => fn.countAll().as("count"))
        .where("key", "=", key)
        .where("version", "=", version)
        .executeTakeFirstOrThrow();
      // Another process changed or removed it meanwhile: its facts are newer than these.
      if (Number(count) === 0) continue;
      const { url: _url, content_hash: _hash, ...columns } = prepared.columns;
      await write
        .updateTable("article")
        .set({ ...columns, parser: parserVersion })
        .where("key", "=", key)
        .execute();
      await write
        .updateTable("version")
        .set({ parsed: prepared.parsed, parser: parserVersion })
        .where("article_key", "=", key)
        .where("number", "=", version)
        .execute();
      await replaceCurrent(write, engine, { key, prepared, dirty });
    }
    await refreshStories(write, engine, dirty);
  });
}

type Current = {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly sorted_at: string;
  readonly original: Uint8Array;
  readonly parsed: Uint8Array;
  readonly parser: string;
};

function readCurrent(read: Queries, keys: readonly number[]): Promise<Current[]> {
  return read
    .selectFrom("article")
    .innerJoin("version", (join) =>
      join
        .onRef("version.article_key", "=", "article.key")
        .onRef("version.number", "=", "article.version"),
    )
    .select([
      "article.key",
      "article.id",
      "article.version",
      "article.sorted_at",
      "version.original",
      "version.parsed",
      "version.parser",
    ])
    .where("article.key", "in", keys)
    .execute();
}

/** Facts of this parser are only read again; older ones are parsed afresh. */
async function prepareAgain(
  pool: ParsePool,
  row: Current,
  rules: readonly CorrectionRule[],
): Promise<PreparedArticle> {
  const addedAt = row.sorted_at;
  if (row.parser !== parserVersion) {
    const article = { ...Article.parse(unpack(row.original)), id: row.id };
    return pool.prepare({ article, rules, addedAt });
  }
  const parsed = ParsedArticle.parse(unpack(row.parsed));
  return prepareArticle(
    { ...parsed, article: { ...parsed.article, id: row.id } },
    { rules, addedAt },
  );
}
