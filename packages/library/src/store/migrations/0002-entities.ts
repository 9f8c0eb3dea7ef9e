import type { ColumnTypes } from "./migrations.ts";

/** Entities across articles, under what names and roles they appear, and why they are one. */
export function entities({ key, text }: ColumnTypes): readonly string[] {
  return [
    `create table entity (
      key ${key},
      type ${text} not null,
      name ${text} not null,
      folded ${text} not null,
      given_name ${text},
      iso3166 ${text},
      geonames integer,
      wikidata ${text},
      latitude double precision,
      longitude double precision,
      article_count integer not null,
      quote_count integer not null,
      event_count integer not null,
      first_at ${text} not null,
      last_at ${text} not null
    )`,
    "create index entity_articles on entity (article_count desc, key desc)",
    "create index entity_type_articles on entity (type, article_count desc, key desc)",
    "create index entity_folded on entity (folded, key)",
    "create index entity_type_folded on entity (type, folded, key)",
    "create index entity_recent on entity (last_at desc, key desc)",
    "create index entity_type_recent on entity (type, last_at desc, key desc)",
    "create index entity_iso3166 on entity (iso3166)",
    // Keys of entities that became one with another.
    "create table entity_former (former integer primary key, entity_key integer not null)",
    "create index entity_former_entity on entity_former (entity_key)",
    `create table entity_name (
      folded ${text} not null,
      entity_key integer not null,
      name ${text} not null,
      article_count integer not null,
      primary key (folded, entity_key, name)
    )`,
    "create index entity_name_entity on entity_name (entity_key, article_count desc)",
    // Whoever appears with a ground that an entity has is that entity.
    `create table entity_ground (
      ground ${text} primary key,
      entity_key integer not null
    )`,
    "create index entity_ground_entity on entity_ground (entity_key)",
    `create table appearance (
      article_key integer not null references article (key) on delete cascade,
      local_id ${text} not null,
      entity_key integer not null,
      sorted_at ${text} not null,
      salience double precision not null,
      mention_count integer not null,
      name ${text} not null,
      roles ${text},
      grounds ${text} not null,
      is_dateline integer not null,
      primary key (article_key, local_id)
    )`,
    "create index appearance_entity on appearance (entity_key, sorted_at desc, article_key desc)",
  ];
}
