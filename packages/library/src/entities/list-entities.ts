import { sql } from "kysely";
import type { Page } from "../store/cursor.ts";
import { readCursor, toLimit, toPage } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import type { EntityListOptions } from "./entities.ts";
import { type EntitySummary, entityColumns, toEntitySummary } from "./entity.ts";
import { namesWithBeginning } from "./name-tails.ts";

/** List entities of the library. */
export async function listEntities(
  engine: Engine,
  options: EntityListOptions,
): Promise<Page<EntitySummary>> {
  const order = options.order ?? "articles";
  const column = ORDERS[order];
  const direction = order === "name" ? "asc" : "desc";
  let rows = engine.read
    .selectFrom("entity")
    .select(entityColumns)
    .orderBy(column, direction)
    .orderBy("key", direction)
    .limit(toLimit(options) + 1);
  if (options.type !== undefined) rows = rows.where("type", "=", options.type);
  if (options.named !== undefined) rows = rows.where("key", "in", withName(engine, options.named));
  if (options.after !== undefined) {
    const { value, key } = readCursor(options.after);
    const beyond = sql.raw(direction === "asc" ? ">" : "<");
    rows = rows.where(sql<boolean>`(${sql.ref(column)}, key) ${beyond} (${value}, ${key})`);
  }
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({ value: row[column], key: row.key }),
    toItem: toEntitySummary,
  });
}

const ORDERS = { articles: "article_count", name: "folded", recent: "last_at" } as const;

function withName(engine: Engine, named: string) {
  return engine.read
    .selectFrom("entity_name")
    .select("entity_key")
    .where(sql<boolean>`folded in ${namesWithBeginning(named)}`);
}
