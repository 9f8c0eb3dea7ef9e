import { sql } from "kysely";
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
    return [{ agent, patient, type: row.type, eventCount: row.event_count, lastAt: row.last_at }];
  });
}

function selectRelations(read: Queries, options: RelationListOptions, entity: number | undefined) {
  let rows = read
    .selectFrom("relation")
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
