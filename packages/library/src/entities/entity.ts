import type { EntityLink, EntityType } from "@nutgraf/core";
import type { Selectable } from "kysely";
import type { EntityTable } from "../store/schema.ts";

/** A person, organisation, place or other thing that articles speak of. */
export type EntitySummary = {
  readonly id: string;
  readonly type: EntityType;
  /** The name that most articles give it, or the one that a reader gave. */
  readonly name: string;
  /** Identifiers and coordinates. */
  readonly link?: EntityLink;
  readonly articleCount: number;
  /** How many quotes it speaks. */
  readonly quoteCount: number;
  /** How many events it takes part in. */
  readonly eventCount: number;
  /** Time of the first and the last article that names it. */
  readonly firstAt: string;
  readonly lastAt: string;
};

/** Just enough of an entity to show and to link it. */
export type EntityRef = { readonly id: string; readonly type: EntityType; readonly name: string };

/** The columns that an entity's summary is made of. */
export const entityColumns = [
  "entity.key",
  "entity.type",
  "entity.name",
  "entity.folded",
  "entity.iso3166",
  "entity.geonames",
  "entity.wikidata",
  "entity.latitude",
  "entity.longitude",
  "entity.article_count",
  "entity.quote_count",
  "entity.event_count",
  "entity.first_at",
  "entity.last_at",
] as const;

/** The id under which the apps know an entity. */
export const toEntityId = (key: number): string => `e${key}`;

/** The key in an entity's id; undefined if it is no such id. */
export function toEntityKey(id: string): number | undefined {
  const [, digits] = /^e(\d{1,15})$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A row with the columns above. */
export type EntityRow = Omit<Selectable<EntityTable>, "given_name">;

/** A summary of a row: absent values become missing keys. */
export function toEntitySummary(row: EntityRow): EntitySummary {
  const link = toLink(row);
  return {
    id: toEntityId(row.key),
    type: toEntityType(row.type),
    name: row.name,
    ...(Object.keys(link).length > 0 ? { link } : {}),
    articleCount: row.article_count,
    quoteCount: row.quote_count,
    eventCount: row.event_count,
    firstAt: row.first_at,
    lastAt: row.last_at,
  };
}

function toLink(row: EntityRow): EntityLink {
  return {
    ...(row.iso3166 !== null ? { iso3166: row.iso3166 } : {}),
    ...(row.geonames !== null ? { geonames: row.geonames } : {}),
    ...(row.wikidata !== null ? { wikidata: row.wikidata } : {}),
    ...(row.latitude !== null ? { latitude: row.latitude } : {}),
    ...(row.longitude !== null ? { longitude: row.longitude } : {}),
  };
}

/** The type in a row, which only this library wrote. */
export function toEntityType(type: string): EntityType {
  return entityTypes.find((known) => known === type) ?? "other";
}

const entityTypes = [
  "person",
  "organisation",
  "place",
  "group",
  "law",
  "work",
  "facility",
  "product",
  "event",
  "other",
] as const satisfies readonly EntityType[];
