import type { ColumnTypes } from "./migrations.ts";

/** What readers do: highlights, notes, saved searches; where articles come from; work in progress. */
export function reading({ key, text, bytes }: ColumnTypes): readonly string[] {
  return [
    `create table annotation (
      key ${key},
      id ${text} not null unique,
      article_key integer not null references article (key) on delete cascade,
      version integer not null,
      span_start integer not null,
      span_end integer not null,
      exact ${text} not null,
      prefix ${text} not null,
      suffix ${text} not null,
      color ${text},
      note ${text},
      made_at ${text} not null,
      changed_at ${text} not null
    )`,
    "create index annotation_article on annotation (article_key, span_start)",
    "create index annotation_newest on annotation (made_at desc, key desc)",
    `create table saved_search (
      key ${key},
      id ${text} not null unique,
      name ${text} not null,
      query ${text} not null,
      hides integer not null,
      made_at ${text} not null,
      seen_at ${text}
    )`,
    `create table feed (
      key ${key},
      id ${text} not null unique,
      url ${text} not null unique,
      title ${text} not null,
      site_url ${text},
      folder ${text},
      full_text integer not null,
      etag ${text},
      last_modified ${text},
      checked_at ${text},
      changed_at ${text},
      next_at ${text} not null,
      failures integer not null,
      problem ${text}
    )`,
    "create index feed_next on feed (next_at)",
    `create table feed_article (
      feed_key integer not null references feed (key) on delete cascade,
      article_key integer not null references article (key) on delete cascade,
      primary key (feed_key, article_key)
    )`,
    "create index feed_article_article on feed_article (article_key)",
    `create table job (
      key ${key},
      id ${text} not null unique,
      kind ${text} not null,
      label ${text} not null,
      state ${text} not null,
      total integer,
      done integer not null,
      added integer not null,
      updated integer not null,
      unchanged integer not null,
      failed integer not null,
      problem ${text},
      made_at ${text} not null,
      changed_at ${text} not null
    )`,
    "create index job_newest on job (made_at desc, key desc)",
    "create index job_state on job (state, key)",
    `create table job_item (
      job_key integer not null references job (key) on delete cascade,
      position integer not null,
      payload ${bytes} not null,
      state ${text} not null,
      records integer not null,
      problem ${text},
      primary key (job_key, position)
    )`,
    "create index job_item_state on job_item (job_key, state, position)",
  ];
}
