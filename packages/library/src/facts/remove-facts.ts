import { sql } from "kysely";
import { refreshEntities } from "../entities/refresh-entities.ts";
import type { Write } from "../store/engine.ts";

/** Take the facts of an article's current version out of every list and count. */
export async function removeFacts(write: Write, key: number): Promise<void> {
  const appearances = await write
    .selectFrom("appearance")
    .select("entity_key")
    .where("article_key", "=", key)
    .execute();
  await removeNames(write, key);
  await removeRelations(write, key);
  for (const table of ["appearance", "quote", "event"] as const)
    await write.deleteFrom(table).where("article_key", "=", key).execute();
  const keys = [...new Set(appearances.map(({ entity_key }) => entity_key))];
  await refreshEntities(write, keys);
}

/** Each name of an entity was counted once, the last in the order of the article's entities. */
async function removeNames(write: Write, key: number): Promise<void> {
  await sql`update entity_name set article_count = article_count - 1
    where (entity_key, name) in (
      select entity_key, name from appearance where article_key = ${key}
    )`.execute(write);
  await sql`delete from entity_name where article_count <= 0 and entity_key in (
    select entity_key from appearance where article_key = ${key}
  )`.execute(write);
}

async function removeRelations(write: Write, key: number): Promise<void> {
  const told = sql`select a.entity_key as agent_key, p.entity_key as patient_key, event.type as type, count(*) as n
    from event
    join event_entity a on a.event_key = event.key and a.part = 'agent'
    join event_entity p on p.event_key = event.key and p.part = 'patient'
    where event.article_key = ${key} and a.entity_key <> p.entity_key
      and event.negated = 0 and event.status in ('asserted', 'reported')
    group by a.entity_key, p.entity_key, event.type`;
  await sql`update relation set event_count = event_count - (
      select told.n from (${told}) as told
      where told.agent_key = relation.agent_key and told.patient_key = relation.patient_key
        and told.type = relation.type)
    where (agent_key, patient_key, type) in (select agent_key, patient_key, type from (${told}) as told)`.execute(
    write,
  );
  await sql`delete from relation where event_count <= 0 and agent_key in (
    select entity_key from appearance where article_key = ${key}
  )`.execute(write);
}
