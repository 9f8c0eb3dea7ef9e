import { rebuild } from "./0007-keys-only.ts";
import type { ColumnTypes } from "./migrations.ts";

/** What found articles have in common is read article by article: each one's entities and types side by side. */
export function facets({ kind }: ColumnTypes): readonly string[] {
  return [
    ...(kind === "sqlite" ? rebuild("appearance", appearance) : []),
    "create index event_article_type on event (article_key, type)",
    "create index event_type_article on event (type, article_key)",
  ];
}

const appearance = {
  columns: `article_key integer not null references article (key) on delete cascade,
    local_id text not null, entity_key integer not null, sorted_at text not null,
    salience double precision not null, mention_count integer not null, name text not null,
    roles text, grounds text not null, is_dateline integer not null,
    primary key (article_key, local_id)`,
  indexes: ["appearance_entity on appearance (entity_key, sorted_at desc, article_key desc)"],
};
