import type { Queries } from "../store/engine.ts";
import { type EntityRef, toEntityId, toEntityType } from "./entity.ts";

/** References to these entities, by key. */
export async function readEntityRefs(
  read: Queries,
  keys: Iterable<number>,
): Promise<Map<number, EntityRef>> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return new Map();
  const rows = await read
    .selectFrom("entity")
    .select(["key", "type", "name"])
    .where("key", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.key, toEntityRef(row)]));
}

/** A reference to a row's entity. */
export function toEntityRef(row: { key: number; type: string; name: string }): EntityRef {
  return { id: toEntityId(row.key), type: toEntityType(row.type), name: row.name };
}
