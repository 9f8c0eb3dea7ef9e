import type { ColumnTypes } from "./migrations.ts";

/** Quotes and events of current versions, each list of them read by one index. */
export function facts({ key, text }: ColumnTypes): readonly string[] {
  return [
    `create table quote (
      key ${key},
      article_key integer not null references article (key) on delete cascade,
      id ${text} not null,
      kind ${text} not null,
      text ${text} not null,
      span_start integer not null,
      span_end integer not null,
      span_text ${text} not null,
      cue ${text},
      speaker_text ${text},
      confidence double precision not null,
      sorted_at ${text} not null
    )`,
    "create unique index quote_article on quote (article_key, id)",
    "create index quote_newest on quote (sorted_at desc, key desc)",
    `create table quote_entity (
      entity_key integer not null,
      part ${text} not null,
      sorted_at ${text} not null,
      quote_key integer not null references quote (key) on delete cascade,
      primary key (entity_key, part, sorted_at, quote_key)
    )`,
    "create index quote_entity_quote on quote_entity (quote_key)",
    `create table event (
      key ${key},
      article_key integer not null references article (key) on delete cascade,
      id ${text} not null,
      same_key integer,
      report_count integer not null,
      type ${text} not null,
      mode ${text},
      trigger_text ${text} not null,
      span_start integer not null,
      span_end integer not null,
      sentence ${text} not null,
      sentence_start integer not null,
      status ${text} not null,
      negated integer not null,
      time_value ${text},
      time_text ${text},
      from_at ${text},
      to_at ${text},
      precision ${text},
      place_key integer,
      parts ${text} not null,
      counts ${text} not null,
      confidence double precision not null,
      sorted_at ${text} not null
    )`,
    "create unique index event_article on event (article_key, id)",
    "create index event_newest on event (sorted_at desc, key desc)",
    "create index event_type_newest on event (type, sorted_at desc, key desc)",
    "create index event_happened on event (from_at desc, key desc) where from_at is not null",
    "create index event_type_happened on event (type, from_at desc, key desc) where from_at is not null",
    "create index event_place on event (place_key, sorted_at desc, key desc) where place_key is not null",
    "create index event_same on event (same_key, sorted_at, key)",
    `create table event_entity (
      entity_key integer not null,
      part ${text} not null,
      sorted_at ${text} not null,
      event_key integer not null references event (key) on delete cascade,
      primary key (entity_key, part, sorted_at, event_key)
    )`,
    "create index event_entity_event on event_entity (event_key)",
    `create table relation (
      agent_key integer not null,
      patient_key integer not null,
      type ${text} not null,
      event_count integer not null,
      last_at ${text} not null,
      primary key (agent_key, patient_key, type)
    )`,
    "create index relation_count on relation (event_count desc)",
    "create index relation_patient on relation (patient_key, event_count desc)",
    "create index relation_agent on relation (agent_key, event_count desc)",
  ];
}
