import type { ColumnTypes } from "./migrations.ts";

/** Articles, their versions, tags and words. */
export function articles({ kind, key, bytes, text }: ColumnTypes): readonly string[] {
  return [
    `create table property (name ${text} primary key, value ${text} not null)`,
    `create table article (
      key ${key},
      id ${text} not null unique,
      url ${text} unique,
      content_hash ${text} not null,
      title ${text} not null,
      source ${text},
      agency ${text},
      language ${text} not null,
      word_count integer not null,
      published_at ${text},
      sorted_at ${text} not null,
      added_at ${text} not null,
      changed_at ${text} not null,
      version integer not null,
      parser ${text} not null,
      brief ${text},
      read_at ${text},
      starred_at ${text},
      muted integer not null,
      story_key integer,
      story_why ${text},
      copy_key integer
    )`,
    "create index article_content_hash on article (content_hash)",
    "create index article_newest on article (sorted_at desc, key desc)",
    "create index article_unread on article (sorted_at desc, key desc) where read_at is null and muted = 0",
    "create index article_starred on article (sorted_at desc, key desc) where starred_at is not null",
    "create index article_muted on article (key) where muted = 1",
    "create index article_source on article (source, sorted_at desc, key desc)",
    "create index article_parser on article (parser)",
    "create index article_added on article (added_at desc, key desc)",
    "create index article_story on article (story_key, sorted_at, key)",
    "create index article_copy on article (copy_key, sorted_at, key)",
    `create table version (
      article_key integer not null references article (key) on delete cascade,
      number integer not null,
      content_hash ${text} not null,
      word_count integer not null,
      added_at ${text} not null,
      original ${bytes} not null,
      parsed ${bytes} not null,
      parser ${text} not null,
      primary key (article_key, number)
    )`,
    `create table original (
      article_key integer not null,
      number integer not null,
      media_type ${text} not null,
      bytes ${bytes} not null,
      primary key (article_key, number),
      foreign key (article_key, number) references version (article_key, number) on delete cascade
    )`,
    `create table tag (
      article_key integer not null references article (key) on delete cascade,
      tag ${text} not null,
      primary key (tag, article_key)
    )`,
    "create index tag_article on tag (article_key)",
    ...(kind === "sqlite" ? sqliteWords : postgresWords),
  ];
}

// The words are folded before they get here, so the tokeniser has only to split at spaces.
const sqliteWords = [
  `create virtual table article_words using fts5(
    title, body, said, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
  )`,
];

const postgresWords = [
  `create table article_words (
    article_key integer primary key references article (key) on delete cascade,
    words tsvector not null
  )`,
  "create index article_words_words on article_words using gin (words)",
];
