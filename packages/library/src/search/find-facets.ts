import { sql } from "kysely";
import { toEntityId } from "../entities/entity.ts";
import { isReadersTag } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import { keyList } from "../store/to-list.ts";
import { compileQuery } from "./conditions.ts";
import { findKeys } from "./find-keys.ts";
import { parseQuery } from "./parse-query.ts";
import type { Facets, FacetValue } from "./searches.ts";

/** So many of the best matches are counted; more would make every search wait for them. */
export const COUNTED = 500;
const VALUES = 10;

/**
 * What the found articles have in common.
 * @throws {SearchSyntaxError}
 */
export async function findFacets(engine: Engine, query: string, now: Date): Promise<Facets> {
  const compiled = compileQuery(parseQuery(query), engine);
  return countFacets(engine, await findKeys(engine, compiled, { now, limit: COUNTED }));
}

/** What these articles have in common, at most the first `COUNTED`. */
export async function countFacets(engine: Engine, found: readonly number[]): Promise<Facets> {
  const keys = found.slice(0, COUNTED);
  if (keys.length === 0) return { ...NO_FACETS };
  return {
    sources: await countSources(engine, keys),
    ...(await countEntities(engine, keys)),
    events: await countEvents(engine, keys),
    months: await countMonths(engine, keys),
    tags: await countTags(engine, keys),
    counted: keys.length,
  };
}

const NO_FACETS: Facets = {
  sources: [],
  persons: [],
  organisations: [],
  places: [],
  events: [],
  months: [],
  tags: [],
  counted: 0,
};

type Counted = { readonly value: string; readonly n: number };

async function countSources(engine: Engine, keys: readonly number[]): Promise<FacetValue[]> {
  const found = await sql<Counted>`select coalesce(source, agency) as value, count(*) as n
    from article where key in ${keyList(engine, keys)} and coalesce(source, agency) is not null
    group by coalesce(source, agency) order by n desc, value limit ${VALUES}`.execute(engine.read);
  return found.rows.map((row) => toValue(row, "source", row.value));
}

async function countMonths(engine: Engine, keys: readonly number[]): Promise<FacetValue[]> {
  const found = await sql<Counted>`select substr(sorted_at, 1, 7) as value, count(*) as n
    from article where key in ${keyList(engine, keys)}
    group by substr(sorted_at, 1, 7) order by value desc limit 36`.execute(engine.read);
  return found.rows.map((row) => toValue(row, "on", row.value));
}

async function countTags(engine: Engine, keys: readonly number[]): Promise<FacetValue[]> {
  const found = await sql<Counted>`select tag as value, count(distinct article_key) as n from tag
    where article_key in ${keyList(engine, keys)} and ${isReadersTag(engine)}
    group by tag order by n desc, value limit ${VALUES}`.execute(engine.read);
  return found.rows.map((row) => toValue(row, "tag", row.value));
}

async function countEvents(engine: Engine, keys: readonly number[]): Promise<FacetValue[]> {
  const found = await sql<Counted>`select type as value, count(distinct article_key) as n from event
    where article_key in ${keyList(engine, keys)}
    group by type order by n desc, value limit ${VALUES}`.execute(engine.read);
  return found.rows.map((row) => toValue(row, "event", row.value));
}

const TYPES = { person: "persons", organisation: "organisations", place: "places" } as const;
type EntityFacets = Pick<Facets, "persons" | "organisations" | "places">;

async function countEntities(engine: Engine, keys: readonly number[]): Promise<EntityFacets> {
  const found = await sql<{ key: number; type: string; name: string; n: number }>`
    select entity.key, entity.type, entity.name, counted.n from (
      select entity_key, count(*) as n from appearance
      where article_key in ${keyList(engine, keys)} group by entity_key order by n desc, entity_key limit 200
    ) as counted join entity on entity.key = counted.entity_key
    where entity.type in ('person', 'organisation', 'place')
    order by counted.n desc, entity.key`.execute(engine.read);
  const of = (type: keyof typeof TYPES) => {
    const named = Map.groupBy(
      found.rows.filter((row) => row.type === type),
      ({ name }) => name,
    );
    const values = [...named].map(([name, same]) => toEntityValue(type, name, same));
    return values.toSorted((a, b) => b.count - a.count).slice(0, VALUES);
  };
  return {
    persons: of("person"),
    organisations: of("organisation"),
    places: of("place"),
  };
}

/** One value for all that have a name: a reader could not tell two lines of the same words apart. */
function toEntityValue(
  type: keyof typeof TYPES,
  name: string,
  same: readonly { readonly key: number; readonly n: number }[],
): FacetValue {
  const ids = same.map(({ key }) => toEntityId(key));
  const terms = ids.map((id) => `${type}:${id}`);
  return {
    value: ids.join(" "),
    label: name,
    count: same.reduce((sum, { n }) => sum + Number(n), 0),
    query: terms.length === 1 ? terms.join() : `(${terms.join(" OR ")})`,
  };
}

function toValue({ value, n }: Counted, field: string, label: string): FacetValue {
  return { value, label, count: Number(n), query: toTerm(field, value) };
}

/** A term of the grammar; quotation marks cannot stand inside of one. */
export function toTerm(field: string, value: string): string {
  const isBare = /^[^\s"“”()]+$/.test(value);
  return `${field}:${isBare ? value : `"${value.replaceAll(/["“”]/g, " ")}"`}`;
}
