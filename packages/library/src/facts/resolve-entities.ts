import { mergeEntities } from "../entities/merge-entities.ts";
import type { Engine, Write } from "../store/engine.ts";
import type { PreparedEntity } from "./prepare-article.ts";

/**
 * Find the library's entity for each entity of an article, by local id; make those that are new, and
 * make one of several that turn out to be the same.
 */
export async function resolveEntities(
  write: Write,
  engine: Engine,
  { entities, sortedAt }: { entities: readonly PreparedEntity[]; sortedAt: string },
): Promise<Map<string, number>> {
  const known = await findKnown(write, entities);
  const keys = new Map<string, number>();
  for (const entity of entities) {
    const found = new Set(entity.grounds.flatMap((ground) => known.get(ground) ?? []));
    const key = await toOne(write, engine, { entity, found: [...found], sortedAt });
    if (found.size > 1)
      for (const [ground, old] of known) if (found.has(old)) known.set(ground, key);
    if (found.size > 1) for (const [id, old] of keys) if (found.has(old)) keys.set(id, key);
    const fresh = entity.grounds.filter((ground) => !known.has(ground));
    await engine.insertRows(
      write,
      "entity_ground",
      fresh.map((ground) => ({ ground, entity_key: key })),
    );
    for (const ground of fresh) known.set(ground, key);
    keys.set(entity.localId, key);
  }
  return keys;
}

async function findKnown(
  write: Write,
  entities: readonly PreparedEntity[],
): Promise<Map<string, number>> {
  const grounds = [...new Set(entities.flatMap(({ grounds }) => grounds))];
  if (grounds.length === 0) return new Map();
  const rows = await write
    .selectFrom("entity_ground")
    .select(["ground", "entity_key"])
    .where("ground", "in", grounds)
    .execute();
  return new Map(rows.map(({ ground, entity_key }) => [ground, entity_key]));
}

async function toOne(
  write: Write,
  engine: Engine,
  {
    entity,
    found,
    sortedAt,
  }: { entity: PreparedEntity; found: readonly number[]; sortedAt: string },
): Promise<number> {
  const [into, ...rest] = found.toSorted((a, b) => a - b);
  if (into === undefined) return insertEntity(write, entity, sortedAt);
  if (rest.length > 0) await mergeEntities(write, engine, into, rest);
  return into;
}

async function insertEntity(
  write: Write,
  { type, name, folded, link }: PreparedEntity,
  sortedAt: string,
): Promise<number> {
  const { key } = await write
    .insertInto("entity")
    .values({
      type,
      name,
      folded,
      given_name: null,
      iso3166: link.iso3166 ?? null,
      geonames: link.geonames ?? null,
      wikidata: link.wikidata ?? null,
      latitude: link.latitude ?? null,
      longitude: link.longitude ?? null,
      article_count: 0,
      quote_count: 0,
      event_count: 0,
      first_at: sortedAt,
      last_at: sortedAt,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  return key;
}
