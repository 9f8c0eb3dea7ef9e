import { sql } from "kysely";
import type { Engine, Write } from "../store/engine.ts";
import { refreshEntities } from "./refresh-entities.ts";

/** Make one entity of several: everything known of the others moves to the first. */
export async function mergeEntities(
  write: Write,
  engine: Engine,
  into: number,
  others: readonly number[],
): Promise<void> {
  for (const table of ["appearance", "entity_ground"] as const)
    await write
      .updateTable(table)
      .set({ entity_key: into })
      .where("entity_key", "in", others)
      .execute();
  await write
    .updateTable("event")
    .set({ place_key: into })
    .where("place_key", "in", others)
    .execute();
  await moveParts(write, into, others);
  await moveNames(write, into, others);
  await moveRelations(write, into, others);
  await write
    .updateTable("entity_former")
    .set({ entity_key: into })
    .where("entity_key", "in", others)
    .execute();
  await engine.insertRows(
    write,
    "entity_former",
    others.map((former) => ({ former, entity_key: into })),
  );
  await write.deleteFrom("entity").where("key", "in", others).execute();
  await refreshEntities(write, [into]);
}

async function moveParts(write: Write, into: number, others: readonly number[]): Promise<void> {
  const from = sql.join(others);
  await sql`insert into quote_entity (entity_key, part, sorted_at, quote_key)
    select ${sql.lit(into)}, part, sorted_at, quote_key from quote_entity where entity_key in (${from})
    on conflict do nothing`.execute(write);
  await sql`insert into event_entity (entity_key, part, sorted_at, event_key)
    select ${sql.lit(into)}, part, sorted_at, event_key from event_entity where entity_key in (${from})
    on conflict do nothing`.execute(write);
  await write.deleteFrom("quote_entity").where("entity_key", "in", others).execute();
  await write.deleteFrom("event_entity").where("entity_key", "in", others).execute();
}

async function moveNames(write: Write, into: number, others: readonly number[]): Promise<void> {
  await sql`insert into entity_name (folded, entity_key, name, article_count)
    select folded, ${sql.lit(into)}, name, sum(article_count) from entity_name
    where entity_key in (${sql.join(others)}) group by folded, name
    on conflict (folded, entity_key, name)
    do update set article_count = entity_name.article_count + excluded.article_count`.execute(
    write,
  );
  await write.deleteFrom("entity_name").where("entity_key", "in", others).execute();
}

async function moveRelations(write: Write, into: number, others: readonly number[]): Promise<void> {
  const from = sql.join(others);
  const ends = [
    sql`select ${sql.lit(into)}, patient_key, type, sum(event_count), max(last_at) from relation
      where agent_key in (${from}) group by patient_key, type`,
    sql`select agent_key, ${sql.lit(into)}, type, sum(event_count), max(last_at) from relation
      where patient_key in (${from}) group by agent_key, type`,
  ];
  const columns = ["agent_key", "patient_key"] as const;
  for (const [at, column] of columns.entries()) {
    await sql`insert into relation (agent_key, patient_key, type, event_count, last_at) ${ends[at]}
      on conflict (agent_key, patient_key, type) do update set
      event_count = relation.event_count + excluded.event_count,
      last_at = case when excluded.last_at > relation.last_at then excluded.last_at else relation.last_at end`.execute(
      write,
    );
    await write.deleteFrom("relation").where(column, "in", others).execute();
  }
}
