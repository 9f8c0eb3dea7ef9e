import type { ColumnTypes } from "./migrations.ts";

/** Stories, near copies, and the corrections that are replayed on every parse. */
export function collection({ key, text, bytes }: ColumnTypes): readonly string[] {
  return [
    `create table story (
      key ${key},
      title ${text} not null,
      lead_key integer not null,
      first_at ${text} not null,
      last_at ${text} not null,
      article_count integer not null,
      source_count integer not null,
      copy_count integer not null
    )`,
    "create index story_newest on story (last_at desc, key desc)",
    "create index story_largest on story (article_count desc, key desc)",
    "create table story_former (former integer primary key, story_key integer not null)",
    "create index story_former_story on story_former (story_key)",
    `create table story_feature (
      feature integer not null,
      day integer not null,
      article_key integer not null references article (key) on delete cascade,
      primary key (feature, day, article_key)
    )`,
    "create index story_feature_article on story_feature (article_key)",
    `create table signature (
      article_key integer primary key references article (key) on delete cascade,
      minhash ${bytes} not null,
      profile ${bytes} not null
    )`,
    `create table signature_band (
      band bigint not null,
      article_key integer not null references article (key) on delete cascade,
      primary key (band, article_key)
    )`,
    "create index signature_band_article on signature_band (article_key)",
    `create table correction (
      key ${key},
      id ${text} not null unique,
      rule ${text} not null,
      label ${text} not null,
      made_at ${text} not null,
      undone_at ${text}
    )`,
  ];
}
