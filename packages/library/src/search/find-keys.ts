import { type SqlBool, sql } from "kysely";
import { isShown } from "../reading/reader-state.ts";
import { type Engine, RANKED, type RankedRow } from "../store/engine.ts";
import { keyList } from "../store/to-list.ts";
import { type CompiledQuery, toWhere } from "./conditions.ts";
import { FREQUENT, findNewest } from "./find-newest.ts";

/** Only this many of the best matches are weighed against their age. */
const WEIGHED = 1000;
const HALF_LIFE_DAYS = 30;
const DAY_MS = 86_400_000;

/** What a search's words find. */
export type Ranking = {
  /** Best first. */
  readonly keys: readonly number[];
  /** How many there are in all, unless that is more than are ranked. */
  readonly total?: number;
};

/** The keys of the articles that a search finds, best first, or newest first if it has no words. */
export async function findKeys(
  engine: Engine,
  compiled: CompiledQuery,
  { now, limit }: { now: Date; limit: number },
): Promise<readonly number[]> {
  if (compiled.match !== undefined)
    return (await rankMatches(engine, compiled, now)).keys.slice(0, limit);
  const total = await countUpTo(engine, compiled, FREQUENT);
  const found = await findNewest(engine, compiled, { limit, total });
  return found.map(({ key }) => key);
}

async function countUpTo(
  engine: Engine,
  { conditions }: CompiledQuery,
  most: number,
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from (
    select 1 from article ${toWhere(conditions)} limit ${most}) as found`.execute(engine.read);
  return Number(found.rows[0]?.n ?? 0);
}

/** Rank what the words of a search match: text, recency and how much the articles are about who is asked for. */
export async function rankMatches(
  engine: Engine,
  { match = "", conditions, entities, muted }: CompiledQuery,
  now: Date,
): Promise<Ranking> {
  const shown = muted ? sql<SqlBool>`1 = 1` : isShown(engine);
  const test = sql.join<SqlBool>([shown, ...conditions], sql` and `);
  const found = await sql<RankedRow & { n: number }>`
    select key, score, sorted_at, count(*) over () as n
    from ${engine.words.ranked(match, sql`(${test})`)} as found
    order by score desc, key desc limit ${WEIGHED}`.execute(engine.read);
  const count = Number(found.rows[0]?.n ?? 0);
  const salience = await readSalience(
    engine,
    found.rows.map(({ key }) => key),
    entities,
  );
  const scored = found.rows.map(({ key, score, sorted_at }) => {
    const ageDays = Math.max(0, now.getTime() - Date.parse(sorted_at)) / DAY_MS;
    const recency = 1 + 0.5 ** (ageDays / HALF_LIFE_DAYS);
    return { key, score: score * recency * (1 + (salience.get(key) ?? 0)) };
  });
  scored.sort((a, b) => b.score - a.score || b.key - a.key);
  const keys = scored.map(({ key }) => key);
  return count < RANKED ? { keys, total: count } : { keys };
}

/** How much each article is about the entities whose names the search's words are. */
async function readSalience(
  engine: Engine,
  keys: readonly number[],
  names: readonly string[],
): Promise<Map<number, number>> {
  if (keys.length === 0 || names.length === 0) return new Map();
  const named = await engine.read
    .selectFrom("entity_name")
    .select("entity_key")
    .distinct()
    .where("folded", "in", names)
    .execute();
  if (named.length === 0) return new Map();
  const entities = named.map(({ entity_key }) => entity_key);
  const found = await sql<{ article_key: number; salience: number }>`
    select article_key, max(salience) as salience from appearance
    where entity_key in ${keyList(engine, entities)} and article_key in ${keyList(engine, keys)}
    group by article_key`.execute(engine.read);
  return new Map(found.rows.map((row) => [row.article_key, row.salience]));
}
