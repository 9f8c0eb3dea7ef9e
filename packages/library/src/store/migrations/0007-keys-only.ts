import type { ColumnTypes } from "./migrations.ts";

/**
 * Near copies are looked up by day; and SQLite keeps tables that are little more than their key as one
 * tree, not as rows and an index of them: https://sqlite.org/withoutrowid.html.
 */
export function keysOnly(types: ColumnTypes): readonly string[] {
  const bands = types.kind === "sqlite" ? [] : postgresBands;
  const tables = types.kind === "sqlite" ? sqliteTables : {};
  return [...bands, ...Object.entries(tables).flatMap(([name, table]) => rebuild(name, table))];
}

/** The day of an article's features is its own; one without features keeps its bands on no day. */
const dayOfBand = `coalesce((select min(day) from story_feature
  where story_feature.article_key = signature_band.article_key), 0)`;

const postgresBands = [
  "alter table signature_band add column day integer",
  `update signature_band set day = ${dayOfBand}`,
  "alter table signature_band drop constraint signature_band_pkey",
  "alter table signature_band add primary key (band, day, article_key)",
];

type Rebuilt = {
  readonly columns: string;
  readonly indexes?: readonly string[];
  /** What the old table gives, where that is not its columns. */
  readonly from?: string;
};

const OF_ARTICLE = "article_key integer not null references article (key) on delete cascade";

const sqliteTables: Readonly<Record<string, Rebuilt>> = {
  // Before the features, which say its days.
  signature_band: {
    columns: `band integer not null, day integer not null, ${OF_ARTICLE}, primary key (band, day, article_key)`,
    from: `band, ${dayOfBand}, article_key`,
    indexes: ["signature_band_article on signature_band (article_key)"],
  },
  story_feature: {
    columns: `feature integer not null, day integer not null, ${OF_ARTICLE}, primary key (feature, day, article_key)`,
    indexes: ["story_feature_article on story_feature (article_key)"],
  },
  tag: {
    columns: `${OF_ARTICLE}, tag text not null, primary key (tag, article_key)`,
    indexes: ["tag_article on tag (article_key)"],
  },
  entity_ground: {
    columns: "ground text primary key, entity_key integer not null",
    indexes: ["entity_ground_entity on entity_ground (entity_key)"],
  },
  entity_name: {
    columns: `folded text not null, entity_key integer not null, name text not null,
      article_count integer not null, primary key (folded, entity_key, name)`,
    indexes: ["entity_name_entity on entity_name (entity_key, article_count desc)"],
  },
  name_tail: {
    columns: "tail text not null, folded text not null, primary key (tail, folded)",
  },
  quote_entity: {
    columns: `entity_key integer not null, part text not null, sorted_at text not null,
      quote_key integer not null references quote (key) on delete cascade,
      primary key (entity_key, part, sorted_at, quote_key)`,
    indexes: ["quote_entity_quote on quote_entity (quote_key)"],
  },
  event_entity: {
    columns: `entity_key integer not null, part text not null, sorted_at text not null,
      event_key integer not null references event (key) on delete cascade,
      primary key (entity_key, part, sorted_at, event_key)`,
    indexes: ["event_entity_event on event_entity (event_key)"],
  },
  relation: {
    columns: `agent_key integer not null, patient_key integer not null, type text not null,
      event_count integer not null, last_at text not null, primary key (agent_key, patient_key, type)`,
    indexes: [
      "relation_count on relation (event_count desc)",
      "relation_patient on relation (patient_key, event_count desc)",
      "relation_agent on relation (agent_key, event_count desc)",
    ],
  },
};

/** The statements that keep a table's rows in its key. */
export function rebuild(name: string, { columns, from = "*", indexes = [] }: Rebuilt): string[] {
  return [
    `create table ${name}_anew (${columns}) without rowid`,
    `insert into ${name}_anew select ${from} from ${name}`,
    `drop table ${name}`,
    `alter table ${name}_anew rename to ${name}`,
    ...indexes.map((index) => `create index ${index}`),
  ];
}
