import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Engine } from "../store/engine.ts";

/** A test on a row of `article`. */
type Condition = RawBuilder<SqlBool>;

/** The reader of a library without accounts; its tags are everybody's. */
export const everybody = "";

/** What the reader noted about a row of `article`, under the names of its columns. */
export const stateColumns = (engine: Engine) =>
  [
    noted<string | null>(engine, "read_at").as("read_at"),
    noted<string | null>(engine, "starred_at").as("starred_at"),
    sql<number>`coalesce(${noted<number | null>(engine, "muted")}, 0)`.as("muted"),
  ] as const;

export const isRead = (engine: Engine): Condition =>
  engine.reader === everybody
    ? sql`article.read_at is not null`
    : sql`article.key in ${keysWhere(engine, sql`read_at is not null`)}`;

export const isUnread = (engine: Engine): Condition =>
  engine.reader === everybody
    ? sql`article.read_at is null`
    : sql`article.key not in ${keysWhere(engine, sql`read_at is not null`)}`;

export const isStarred = (engine: Engine): Condition =>
  engine.reader === everybody
    ? sql`article.starred_at is not null`
    : sql`article.key in ${keysWhere(engine, sql`starred_at is not null`)}`;

/** Whether a mute rule hides it. */
export const isMuted = (engine: Engine): Condition =>
  engine.reader === everybody
    ? sql`article.muted = 1`
    : sql`article.key in ${keysWhere(engine, sql`muted = 1`)}`;

export const isShown = (engine: Engine): Condition =>
  engine.reader === everybody
    ? sql`article.muted = 0`
    : sql`article.key not in ${keysWhere(engine, sql`muted = 1`)}`;

/** A test on a row of `tag`: the reader's own, or everybody's. */
export const isReadersTag = ({ reader }: Engine): Condition =>
  sql`tag.reader in (${everybody}, ${reader})`;

function noted<Value>(engine: Engine, column: "read_at" | "starred_at" | "muted") {
  if (engine.reader === everybody) return sql<Value>`${sql.ref(`article.${column}`)}`;
  return sql<Value>`(select ${sql.ref(`reading.${column}`)} from reading
    where reading.reader = ${engine.reader} and reading.article_key = article.key)`;
}

const keysWhere = ({ reader }: Engine, condition: Condition) =>
  sql`(select article_key from reading where reader = ${reader} and ${condition})`;
