import type { Queries } from "../store/engine.ts";
import { toEntityKey } from "./entity.ts";

/** The key of the entity with this id, or of the one that it became one with. */
export async function findEntityKey(read: Queries, id: string): Promise<number | undefined> {
  const key = toEntityKey(id);
  if (key === undefined) return undefined;
  const former = await read
    .selectFrom("entity_former")
    .select("entity_key")
    .where("former", "=", key)
    .executeTakeFirst();
  return former?.entity_key ?? key;
}
