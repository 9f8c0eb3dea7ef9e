import { sql } from "kysely";
import { nameEntities } from "../entities/refresh-entities.ts";
import type { Engine, Write } from "../store/engine.ts";

const UNCOUNT = `update entity set article_count = article_count - ?, quote_count = quote_count - ?,
  event_count = event_count - ? where key = ?`;

/**
 * Take the facts of an article's current version out of every list and count. Answers the keys of its
 * entities: those that nothing names by the end are for `removeUnnamed`.
 */
export async function removeFacts(write: Write, engine: Engine, key: number): Promise<number[]> {
  const counts = await countOwn(write, key);
  await removeNames(write, key);
  await removeRelations(write, key);
  for (const table of ["appearance", "quote", "event"] as const)
    await write.deleteFrom(table).where("article_key", "=", key).execute();
  await engine.runMany(
    write,
    UNCOUNT,
    counts.map((row) => [row.articles, row.quotes, row.events, row.entity_key]),
  );
  const keys = counts.map(({ entity_key }) => entity_key);
  await redate(write, keys);
  await nameEntities(write, keys);
  return keys;
}

type Own = { entity_key: number; articles: number; quotes: number; events: number };

/** What the article adds to the counts of each of its entities. */
async function countOwn(write: Write, key: number): Promise<Own[]> {
  const found =
    await sql<Own>`select entity_key, max(articles) as articles, sum(quotes) as quotes, sum(events) as events from (
      select distinct entity_key, 1 as articles, 0 as quotes, 0 as events from appearance where article_key = ${key}
      union all
      select part.entity_key, 0, count(*), 0 from quote join quote_entity part on part.quote_key = quote.key
        where quote.article_key = ${key} and part.part = 'by' group by part.entity_key
      union all
      select part.entity_key, 0, 0, count(distinct event.key) from event join event_entity part on part.event_key = event.key
        where event.article_key = ${key} and part.part <> 'by' group by part.entity_key
    ) as own group by entity_key`.execute(write);
  return found.rows.map((row) => ({
    entity_key: row.entity_key,
    articles: Number(row.articles),
    quotes: Number(row.quotes),
    events: Number(row.events),
  }));
}

async function redate(write: Write, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`update entity set
    first_at = coalesce((select min(sorted_at) from appearance where entity_key = entity.key), first_at),
    last_at = coalesce((select max(sorted_at) from appearance where entity_key = entity.key), last_at)
    where key in (${sql.join(keys)})`.execute(write);
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
