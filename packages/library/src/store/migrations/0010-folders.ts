import type { ColumnTypes } from "./migrations.ts";

/** Folders that are watched, and in what state each of their files was read. */
export function folders({ key, text }: ColumnTypes): readonly string[] {
  return [
    `create table folder (
      key ${key},
      id ${text} not null unique,
      path ${text} not null unique,
      made_at ${text} not null,
      checked_at ${text},
      problem ${text}
    )`,
    `create table folder_file (
      folder_key integer not null references folder (key) on delete cascade,
      path ${text} not null,
      stamp ${text} not null,
      primary key (folder_key, path)
    )`,
  ];
}
