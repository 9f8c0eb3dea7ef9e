import { sql } from "kysely";
import type { Write } from "../store/engine.ts";

/** Count again what these entities have; costs as much as they have. */
export async function refreshEntities(write: Write, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`update entity set
    article_count = (select count(distinct article_key) from appearance where entity_key = entity.key),
    quote_count = (select count(*) from quote_entity where entity_key = entity.key and part = 'by'),
    event_count = (select count(distinct event_key) from event_entity where entity_key = entity.key and part <> 'by'),
    first_at = coalesce((select min(sorted_at) from appearance where entity_key = entity.key), first_at),
    last_at = coalesce((select max(sorted_at) from appearance where entity_key = entity.key), last_at)
    where key in (${sql.join(keys)})`.execute(write);
  await nameEntities(write, keys);
  await removeUnnamed(write, keys);
}

/** Remove those of these entities that no article names any more; their ids lead to their heirs. */
export async function removeUnnamed(
  write: Write,
  keys: readonly number[],
  heirs: ReadonlyMap<number, number> = new Map(),
): Promise<void> {
  if (keys.length === 0) return;
  const gone = await write
    .selectFrom("entity")
    .select("key")
    .where("key", "in", keys)
    .where("article_count", "<=", 0)
    .execute();
  for (const { key } of gone) await removeEntity(write, key, heirs.get(key));
}

/** Call each entity as most of its articles do, unless a reader gave it a name. */
export async function nameEntities(write: Write, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const best = sql`from entity_name where entity_key = entity.key
    order by article_count desc, length(name) desc, name limit 1`;
  await sql`update entity set
    name = coalesce(given_name, (select name ${best}), name),
    folded = coalesce((select folded ${best}), folded)
    where key in (${sql.join(keys)})`.execute(write);
}

async function removeEntity(write: Write, key: number, heir: number | undefined): Promise<void> {
  for (const table of ["entity_ground", "entity_name"] as const)
    await write.deleteFrom(table).where("entity_key", "=", key).execute();
  const formers = write.updateTable("entity_former").where("entity_key", "=", key);
  if (heir === undefined || heir === key)
    await write.deleteFrom("entity_former").where("entity_key", "=", key).execute();
  else {
    await formers.set({ entity_key: heir }).execute();
    await write.insertInto("entity_former").values({ former: key, entity_key: heir }).execute();
  }
  await write.deleteFrom("entity").where("key", "=", key).execute();
}
