import type { ColumnTypes } from "./migrations.ts";

/**
 * What each reader keeps: the empty name is the reader of a library without accounts, whose state
 * stays in the rows of `article`.
 */
export function readers({ kind, text }: ColumnTypes): readonly string[] {
  const keysOnly = kind === "sqlite" ? " without rowid" : "";
  return [
    `create table reading (
      reader ${text} not null,
      article_key integer not null references article (key) on delete cascade,
      read_at ${text},
      starred_at ${text},
      muted integer not null default 0,
      primary key (reader, article_key)
    )${keysOnly}`,
    "create index reading_article on reading (article_key)",
    "create index reading_starred on reading (reader, article_key) where starred_at is not null",
    "create index reading_muted on reading (reader, article_key) where muted = 1",
    `alter table annotation add column reader ${text} not null default ''`,
    `alter table saved_search add column reader ${text} not null default ''`,
    `create table readers_tag (
      article_key integer not null references article (key) on delete cascade,
      tag ${text} not null,
      reader ${text} not null,
      primary key (tag, article_key, reader)
    )${keysOnly}`,
    "insert into readers_tag (article_key, tag, reader) select article_key, tag, '' from tag",
    "drop table tag",
    "alter table readers_tag rename to tag",
    "create index tag_article on tag (article_key)",
  ];
}
