import { type RawBuilder, sql } from "kysely";
import { findEntityKey } from "../entities/find-entity-key.ts";
import { readEntityRefs } from "../entities/read-entity-refs.ts";
import type { Engine, Queries } from "../store/engine.ts";
import { toEventType } from "./event-type.ts";
import type { Relation, RelationListOptions, Relations } from "./relations.ts";

const DEFAULT_LIMIT = 200;
const LARGEST_LIMIT = 1000;

/** Who acts on whom, as kept in this library. */
export function relations(engine: Engine): Relations {
  return { list: (options = {}) => listRelations(engine, options) };
}

async function listRelations(engine: Engine, options: RelationListOptions): Promise<Relation[]> {
  const entity =
    options.entity === undefined ? undefined : await findEntityKey(engine.read, options.entity);
  if (options.entity !== undefined && entity === undefined) return [];
  const rows = await selectRelations(engine.read, options, entity);
  const keys = rows.flatMap(({ agent_key, patient_key }) => [agent_key, patient_key]);
  const refs = await readEntityRefs(engine.read, keys);
  return rows.flatMap((row) => {
    const agent = refs.get(row.agent_key);
    const patient = refs.get(row.patient_key);
    if (!agent || !patient) return [];
    const eventCount = Number(row.event_count);
    return [{ agent, patient, type: row.type, eventCount, lastAt: row.last_at }];
  });
}

function selectRelations(read: Queries, options: RelationListOptions, entity: number | undefined) {
  let rows = read
    .selectFrom(countedRelations(options).as("relation"))
    .selectAll()
    .orderBy("event_count", "desc")
    .orderBy("last_at", "desc")
    .limit(Math.min(Math.max(1, options.limit ?? DEFAULT_LIMIT), LARGEST_LIMIT));
  // Who "acts on" itself is what became of two entities that turned out to be one.
  rows = rows.where(sql<boolean>`agent_key <> patient_key`);
  if (entity !== undefined)
    rows = rows.where((where) =>
      where.or([where("agent_key", "=", entity), where("patient_key", "=", entity)]),
    );
  if (options.type !== undefined)
    rows = rows.where(sql<boolean>`type = ${toEventType(options.type)}`);
  return rows.execute();
}

type Counted = {
  agent_key: number;
  patient_key: number;
  type: string;
  event_count: number;
  last_at: string;
};

/** Relations with their counts: those that are kept, or counted anew from the events of a time. */
function countedRelations({ from, to }: RelationListOptions): RawBuilder<Counted> {
  if (from === undefined && to === undefined) return sql<Counted>`relation`;
  const tests = [
    sql`event.status in ('asserted', 'reported') and event.negated = 0`,
    ...(from === undefined ? [] : [sql`event.sorted_at >= ${from}`]),
    ...(to === undefined ? [] : [sql`event.sorted_at < ${to}`]),
  ];
  return sql<Counted>`(
    select agent.entity_key as agent_key, patient.entity_key as patient_key, event.type,
      count(*) as event_count, max(event.sorted_at) as last_at
    from event
    join event_entity agent on agent.event_key = event.key and agent.part = 'agent'
    join event_entity patient on patient.event_key = event.key and patient.part = 'patient'
    where ${sql.join(tests, sql` and `)}
    group by agent.entity_key, patient.entity_key, event.type
  )`;
}
