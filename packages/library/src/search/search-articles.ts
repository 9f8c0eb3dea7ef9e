import type { Span } from "@nutgraf/core";
import { type SqlBool, sql } from "kysely";
import { readOriginals } from "../articles/read-originals.ts";
import {
  type ArticleSummary,
  type SummaryRow,
  summaryColumns,
  toSummary,
} from "../articles/summary.ts";
import { type Page, type PageOptions, readCursor, toLimit, writeCursor } from "../store/cursor.ts";
import type { Engine, RankedRow } from "../store/engine.ts";
import { type CompiledQuery, compileQuery } from "./conditions.ts";
import { findHits, type Snippet, toSnippet } from "./find-hits.ts";
import { parseQuery } from "./parse-query.ts";
import type { Query } from "./query.ts";

/** How to search. */
export type SearchOptions = PageOptions & {
  /** `relevance` weighs the words' weight and the article's age. Default: relevance if words are searched for. */
  readonly order?: "relevance" | "newest";
};

/** An article that a search found, and where. */
export type SearchHit = ArticleSummary & {
  /** Where the search's words stand in `title`. */
  readonly titleHits: readonly Span[];
  readonly snippet: Snippet;
};

/** One page of what a search found. */
export type SearchPage = Page<SearchHit> & {
  /** How many articles match. */
  readonly total: number;
};

/** Only this many of the best matches are weighed against their age. */
const RANKED_LIMIT = 1000;
const HALF_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Find articles by the search grammar.
 * @throws {SearchSyntaxError} if the query doesn't follow it
 */
export async function searchArticles(
  engine: Engine,
  { query, options, now }: { query: string; options: SearchOptions; now: Date },
): Promise<SearchPage> {
  const parsed = parseQuery(query);
  const compiled = compileQuery(parsed, engine);
  const total = await countMatches(engine, compiled);
  const isRanked = compiled.match !== undefined && options.order !== "newest";
  const { keys, next } = isRanked
    ? await rankedKeys(engine, compiled, { options, now })
    : await newestKeys(engine, compiled, options);
  const items = await readHits(engine, keys, parsed);
  return { items, total, ...(next === undefined ? {} : { next }) };
}

type Keys = { readonly keys: readonly number[]; readonly next?: string };

async function countMatches(engine: Engine, { match, conditions }: CompiledQuery): Promise<number> {
  const matching = match === undefined ? undefined : engine.words.matching(match);
  if (matching && conditions.length === 0) {
    const counted = await sql<{
      n: number;
    }>`select count(*) as n from ${matching} as found`.execute(engine.read);
    return Number(counted.rows[0]?.n ?? 0);
  }
  const where = matching ? [...conditions, sql<SqlBool>`article.key in ${matching}`] : conditions;
  const counted = await sql<{
    n: number;
  }>`select count(*) as n from article ${toWhere(where)}`.execute(engine.read);
  return Number(counted.rows[0]?.n ?? 0);
}

const toWhere = (conditions: CompiledQuery["conditions"]) =>
  conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;

async function rankedKeys(
  engine: Engine,
  { match = "", conditions }: CompiledQuery,
  { options, now }: { options: SearchOptions; now: Date },
): Promise<Keys> {
  const limit = conditions.length === 0 ? RANKED_LIMIT : Number.MAX_SAFE_INTEGER;
  const found = await sql<RankedRow & { sorted_at: string }>`
    select article.key, found.score, article.sorted_at
    from ${engine.words.ranked(match, limit)} as found
    join article on article.key = found.key
    ${toWhere(conditions)}
    order by found.score desc limit ${RANKED_LIMIT}
  `.execute(engine.read);
  const scored = found.rows.map(({ key, score, sorted_at }) => {
    const ageDays = Math.max(0, now.getTime() - Date.parse(sorted_at)) / DAY_MS;
    return { key, score: score * (1 + 0.5 ** (ageDays / HALF_LIFE_DAYS)) };
  });
  scored.sort((a, b) => b.score - a.score || b.key - a.key);
  const from = options.after === undefined ? 0 : readCursor(options.after).key;
  const to = from + toLimit(options);
  const keys = scored.slice(from, to).map(({ key }) => key);
  return to < scored.length ? { keys, next: writeCursor({ value: 0, key: to }) } : { keys };
}

async function newestKeys(
  engine: Engine,
  { match, conditions }: CompiledQuery,
  options: SearchOptions,
): Promise<Keys> {
  const limit = toLimit(options);
  let rows = engine.read
    .selectFrom("article")
    .select(["key", "sorted_at"])
    .orderBy("sorted_at", "desc")
    .orderBy("key", "desc")
    .limit(limit + 1);
  if (match !== undefined)
    rows = rows.where(sql<boolean>`article.key in ${engine.words.matching(match)}`);
  for (const condition of conditions) rows = rows.where(condition);
  if (options.after !== undefined) {
    const { value, key } = readCursor(options.after);
    rows = rows.where(sql<boolean>`(sorted_at, key) < (${value}, ${key})`);
  }
  const found = await rows.execute();
  const keys = found.slice(0, limit).map(({ key }) => key);
  const last = found[limit - 1];
  if (found.length <= limit || !last) return { keys };
  return { keys, next: writeCursor({ value: last.sorted_at, key: last.key }) };
}

async function readHits(
  engine: Engine,
  keys: readonly number[],
  query: Query,
): Promise<SearchHit[]> {
  if (keys.length === 0) return [];
  const rows: SummaryRow[] = await engine.read
    .selectFrom("article")
    .select(summaryColumns)
    .where("key", "in", keys)
    .execute();
  const originals = await readOriginals(engine.read, keys);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const text = originals.get(key)?.text ?? "";
    const snippet = toSnippet(text, findHits(text, query));
    return [{ ...toSummary(row), titleHits: findHits(row.title, query), snippet }];
  });
}
