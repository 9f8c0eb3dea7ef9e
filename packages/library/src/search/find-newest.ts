import { type SqlBool, sql } from "kysely";
import { isShown } from "../reading/reader-state.ts";
import type { Position } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import { type CompiledQuery, toWhere } from "./conditions.ts";

/** From so many on, a search finds one among so few articles that the newest are soon found. */
export const FREQUENT = 2000;

type Newest = {
  readonly limit: number;
  readonly after?: Position | undefined;
  /** The oldest instead, oldest first. */
  readonly backwards?: boolean | undefined;
  /** How many there are, at least as far as `FREQUENT`. */
  readonly total: number;
};

/**
 * The newest articles that a search finds. Where there are many, the list of all articles is read from its
 * newest until there are enough; where there are few, they are put in order.
 */
export async function findNewest(
  engine: Engine,
  { match, conditions, muted }: CompiledQuery,
  { limit, after, backwards, total }: Newest,
): Promise<readonly { readonly key: number; readonly sorted_at: string }[]> {
  const order = sql.raw(backwards ? "asc" : "desc");
  const beyond = sql.raw(backwards ? ">" : "<");
  const tests = [
    ...(match === undefined ? [] : [sql<SqlBool>`article.key in ${engine.words.matching(match)}`]),
    ...(muted ? [] : [isShown(engine)]),
    ...conditions,
    ...(after ? [sql<SqlBool>`(sorted_at, key) ${beyond} (${after.value}, ${after.key})`] : []),
  ];
  // PostgreSQL decides by itself; SQLite knows nothing of how many a list has.
  const inOrder =
    engine.kind === "sqlite" && total >= FREQUENT ? sql`indexed by article_newest` : sql``;
  const found = await sql<{ key: number; sorted_at: string }>`
    select key, sorted_at from article ${inOrder} ${toWhere(tests)}
    order by sorted_at ${order}, key ${order} limit ${limit}`.execute(engine.read);
  return found.rows;
}
