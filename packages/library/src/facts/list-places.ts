import { type RawBuilder, sql } from "kysely";
import { entityColumns, toEntitySummary } from "../entities/entity.ts";
import type { Engine } from "../store/engine.ts";
import type { PlaceListOptions, PlaceOnMap, Places } from "./places.ts";

const DEFAULT_LIMIT = 500;
const LARGEST_LIMIT = 2000;

/** The places kept in this library. */
export function places(engine: Engine): Places {
  return { list: (options = {}) => listPlaces(engine, options) };
}

async function listPlaces(engine: Engine, options: PlaceListOptions): Promise<PlaceOnMap[]> {
  const limit = Math.min(Math.max(1, options.limit ?? DEFAULT_LIMIT), LARGEST_LIMIT);
  const rows = await engine.read
    .selectFrom(countedPlaces(options).as("counted"))
    .innerJoin("entity", "entity.key", "counted.entity_key")
    .select([...entityColumns, "counted.n"])
    .where("entity.latitude", "is not", null)
    .where("entity.longitude", "is not", null)
    .orderBy("counted.n", "desc")
    .orderBy("entity.key")
    .limit(limit)
    .execute();
  return rows.flatMap((row) => {
    const { latitude, longitude } = row;
    if (latitude === null || longitude === null) return [];
    return [{ place: toEntitySummary(row), latitude, longitude, count: Number(row.n) }];
  });
}

type Counted = { entity_key: number; n: number };

/** A place's count in its layer; without dates, the count that is kept with the entity. */
function countedPlaces({ layer = "named", from, to }: PlaceListOptions): RawBuilder<Counted> {
  const dated = [
    ...(from === undefined ? [] : [sql`sorted_at >= ${from}`]),
    ...(to === undefined ? [] : [sql`sorted_at < ${to}`]),
  ];
  if (layer === "named" && dated.length === 0)
    return sql<Counted>`(select key as entity_key, article_count as n from entity where type = 'place')`;
  if (layer === "event") {
    const tests = [sql`place_key is not null`, sql`(same_key is null or same_key = key)`, ...dated];
    return sql<Counted>`(select place_key as entity_key, count(*) as n from event
      where ${sql.join(tests, sql` and `)} group by place_key)`;
  }
  const tests = [...dated, ...(layer === "dateline" ? [sql`is_dateline = 1`] : [])];
  return sql<Counted>`(select entity_key, count(distinct article_key) as n from appearance
    where ${sql.join(tests, sql` and `)} group by entity_key)`;
}
