import { sql } from "kysely";
import { type Page, selectPage, toPage } from "../store/cursor.ts";
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
  // Names go up the alphabet where all else goes down from what is most.
  const backwards = (options.backwards ?? false) !== (order === "name");
  let wanted = engine.read.selectFrom("entity").select(entityColumns);
  if (options.type !== undefined) wanted = wanted.where("type", "=", options.type);
  if (options.named !== undefined)
    wanted = wanted.where("key", "in", withName(engine, options.named));
  const rows = selectPage(
    wanted,
    { ...options, backwards },
    { value: sql.ref(column), key: sql.ref("key") },
  );
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
