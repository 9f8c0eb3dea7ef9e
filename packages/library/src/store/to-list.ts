import { type RawBuilder, sql } from "kysely";
import type { Engine } from "./engine.ts";

/** Many keys after an `in`; in SQLite one parameter, as to write and bind hundreds takes longer than to look them up. */
export function keyList({ kind }: Engine, keys: readonly number[]): RawBuilder<number> {
  return kind === "sqlite"
    ? sql`(select value from json_each(${JSON.stringify(keys)}))`
    : sql`(${sql.join(toList(keys))})`;
}

/**
 * Values for an `in (…)`, the last one repeated until they are a power of two: lists of any length are
 * few statements, which stay prepared.
 */
export function toList<Value>(values: readonly Value[]): Value[] {
  const [last] = values.slice(-1);
  if (last === undefined) return [];
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
}
