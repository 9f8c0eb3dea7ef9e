import type { Span } from "@nutgraf/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { readOriginals } from "../articles/read-originals.ts";
import {
  type ArticleSummary,
  type SummaryRow,
  summaryColumns,
  toSummary,
} from "../articles/summary.ts";
import { isMuted } from "../reading/reader-state.ts";
import { type Page, type PageOptions, readCursor, toLimit, writeCursor } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import { toList } from "../store/to-list.ts";
import { type CompiledQuery, compileQuery, toWhere } from "./conditions.ts";
import { COUNTED, countFacets } from "./find-facets.ts";
import { findHits, type Snippet, toSnippet } from "./find-hits.ts";
import { rankMatches } from "./find-keys.ts";
import { findNewest } from "./find-newest.ts";
import { parseQuery } from "./parse-query.ts";
import type { Query } from "./query.ts";
import type { Facets } from "./searches.ts";

/** How to search. */
export type SearchOptions = PageOptions & {
  /** `relevance` weighs the words' weight and the article's age. Default: relevance if words are searched for. */
  readonly order?: "relevance" | "newest";
  /** Also what mute rules hide. */
  readonly muted?: boolean;
  /** Also what the found articles have in common, for little more than the search alone. */
  readonly facets?: boolean;
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
  /** If they were asked for. */
  readonly facets?: Facets;
};

/**
 * Find articles by the search grammar.
 * @throws {SearchSyntaxError} if the query doesn't follow it
 */
export async function searchArticles(
  engine: Engine,
  { query, options, now }: { query: string; options: SearchOptions; now: Date },
): Promise<SearchPage> {
  const parsed = parseQuery(query);
  const compiled = { ...compileQuery(parsed, engine), muted: options.muted === true };
  const isRanked = compiled.match !== undefined && options.order !== "newest";
  const ranking =
    isRanked || (compiled.match !== undefined && options.facets)
      ? await rankMatches(engine, compiled, now)
      : undefined;
  const total = ranking?.total ?? (await countMatches(engine, compiled));
  const { keys, next, first } =
    isRanked && ranking
      ? pageOf(ranking.keys, options)
      : await newestKeys(engine, compiled, { options, total });
  const items = await readHits(engine, keys, parsed);
  const page = { items, total, ...(next !== undefined && { next }) };
  if (!options.facets) return page;
  const best = ranking?.keys ?? first ?? (await newestOf(engine, compiled, total));
  return { ...page, facets: await countFacets(engine, best) };
}

type Keys = {
  readonly keys: readonly number[];
  readonly next?: string;
  /** The first of all that are found, where they had to be looked up anyway. */
  readonly first?: readonly number[];
};

async function countMatches(engine: Engine, compiled: CompiledQuery): Promise<number> {
  const { match, conditions, muted } = compiled;
  const matching = match === undefined ? undefined : engine.words.matching(match);
  const inWords = matching ? [sql<SqlBool>`article.key in ${matching}`] : [];
  const tests = [...conditions, ...inWords];
  const all = await count(engine, listOf(compiled, engine) ?? sql`article ${toWhere(tests)}`);
  if (muted || all === 0) return all;
  const hidden = await count(
    engine,
    sql`(select key from article where ${isMuted(engine)} limit 1) as one`,
  );
  if (hidden === 0) return all;
  return all - (await count(engine, sql`article ${toWhere([isMuted(engine), ...tests])}`));
}

/** What lists the found articles without a look at their rows: the full-text index, or that of a fact. */
function listOf({ match, conditions, keys }: CompiledQuery, { words }: Engine) {
  if (keys) return sql`(select distinct article_key from ${keys} as listed) as found`;
  if (match === undefined || conditions.length > 0) return undefined;
  return sql`${words.matching(match)} as found`;
}

async function count(engine: Engine, from: RawBuilder<unknown>): Promise<number> {
  const counted = await sql<{ n: number }>`select count(*) as n from ${from}`.execute(engine.read);
  return Number(counted.rows[0]?.n ?? 0);
}

function pageOf(best: readonly number[], options: SearchOptions): Keys {
  const ranked = options.backwards ? best.toReversed() : best;
  const from = options.after === undefined ? 0 : readCursor(options.after).key;
  const to = from + toLimit(options);
  const keys = ranked.slice(from, to);
  return to < ranked.length ? { keys, next: writeCursor({ value: 0, key: to }) } : { keys };
}

async function newestOf(engine: Engine, compiled: CompiledQuery, total: number): Promise<number[]> {
  const found = await findNewest(engine, compiled, { limit: COUNTED, total });
  return found.map(({ key }) => key);
}

async function newestKeys(
  engine: Engine,
  compiled: CompiledQuery,
  { options, total }: { options: SearchOptions; total: number },
): Promise<Keys> {
  const limit = toLimit(options);
  const after = options.after === undefined ? undefined : readCursor(options.after);
  const isFirst = options.facets && after === undefined && !options.backwards;
  const found = await findNewest(engine, compiled, {
    limit: isFirst ? Math.max(limit + 1, COUNTED) : limit + 1,
    after,
    backwards: options.backwards,
    total,
  });
  const all = found.map(({ key }) => key);
  const last = found[limit - 1];
  return {
    keys: all.slice(0, limit),
    ...(found.length > limit &&
      last && { next: writeCursor({ value: last.sorted_at, key: last.key }) }),
    ...(isFirst && { first: all }),
  };
}

async function readHits(
  engine: Engine,
  keys: readonly number[],
  query: Query,
): Promise<SearchHit[]> {
  if (keys.length === 0) return [];
  const rows: SummaryRow[] = await engine.read
    .selectFrom("article")
    .select(summaryColumns(engine))
    .where("key", "in", toList(keys))
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
