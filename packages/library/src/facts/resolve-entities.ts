import { mergeEntities } from "../entities/merge-entities.ts";
import type { Engine, Row, Write } from "../store/engine.ts";
import { toList } from "../store/to-list.ts";
import type { PreparedEntity } from "./prepare-article.ts";

/** The library's entities by the grounds that they have. */
type Known = Map<string, number>;

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
  const before = new Set(known.keys());
  await makeUnknown(write, engine, { entities, known, sortedAt });
  for (const { grounds } of entities) await makeOne(write, engine, grounds, known);
  const fresh = [...known].filter(([ground]) => !before.has(ground));
  await engine.insertRows(
    write,
    "entity_ground",
    fresh.map(([ground, entity_key]) => ({ ground, entity_key })),
  );
  return new Map(
    entities.flatMap(({ localId, grounds: [ground = ""] }) => {
      const key = known.get(ground);
      return key === undefined ? [] : [[localId, key] as const];
    }),
  );
}

async function findKnown(write: Write, entities: readonly PreparedEntity[]): Promise<Known> {
  const grounds = [...new Set(entities.flatMap(({ grounds }) => grounds))];
  if (grounds.length === 0) return new Map();
  const rows = await write
    .selectFrom("entity_ground")
    .select(["ground", "entity_key"])
    .where("ground", "in", toList(grounds))
    .execute();
  return new Map(rows.map(({ ground, entity_key }) => [ground, entity_key]));
}

/** Make those with whom nobody shares a ground, neither in the library nor before them in the article. */
async function makeUnknown(
  write: Write,
  engine: Engine,
  {
    entities,
    known,
    sortedAt,
  }: { entities: readonly PreparedEntity[]; known: Known; sortedAt: string },
): Promise<void> {
  const claimed = new Set(known.keys());
  const unknown = entities.filter(({ grounds }) => {
    const isUnknown = grounds.every((ground) => !claimed.has(ground));
    for (const ground of grounds) claimed.add(ground);
    return isUnknown;
  });
  const rows = unknown.map((entity) => toRow(entity, sortedAt));
  const keys = await engine.insertKeyed(write, "entity", rows);
  for (const [at, { grounds }] of unknown.entries())
    for (const ground of grounds) known.set(ground, keys[at] ?? 0);
}

/** Whoever has these grounds is one; the others become the eldest. */
async function makeOne(
  write: Write,
  engine: Engine,
  grounds: readonly string[],
  known: Known,
): Promise<void> {
  const found = new Set(grounds.flatMap((ground) => known.get(ground) ?? []));
  const [into, ...rest] = [...found].sort((a, b) => a - b);
  if (into === undefined) return;
  if (rest.length > 0) {
    await mergeEntities(write, engine, into, rest);
    for (const [ground, key] of known) if (found.has(key)) known.set(ground, into);
  }
  for (const ground of grounds) known.set(ground, into);
}

const toRow = ({ type, name, folded, link }: PreparedEntity, sortedAt: string): Row => ({
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
});
