import { type RawBuilder, sql } from "kysely";
import { toEntityKey } from "../entities/entity.ts";
import { namesWithWords } from "../entities/name-tails.ts";
import { isOfType } from "../facts/event-type.ts";
import { isRead, isReadersTag, isStarred, isUnread } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import { toStoryKey } from "../stories/story-id.ts";
import type { Condition } from "./conditions.ts";
import { toDateRange } from "./field-values.ts";
import type { SearchField } from "./query.ts";
import { toSearchWords } from "./search-words.ts";

const NOTHING: Condition = sql`1 = 0`;

/** What `field:value` tests on a row of `article`. */
export function fieldCondition(field: SearchField, value: string, engine: Engine): Condition {
  const keys = articleKeys(field, value, engine);
  if (keys) return sql`article.key in ${keys}`;
  switch (field) {
    case "source":
      return sql`(lower(article.source) = ${value.toLowerCase()} or lower(article.agency) = ${value.toLowerCase()})`;
    case "language":
      return sql`article.language = ${value}`;
    case "is":
      return stateCondition(value, engine);
    case "has":
      return possessionCondition(value, engine);
    case "said":
      return saidCondition(value, engine);
    case "story":
      return sql`article.story_key = ${toStoryKey(value) ?? -1}`;
    case "title":
      return titleCondition(value, engine);
    case "on":
    case "after":
    case "before":
      return dateCondition(field, value);
    default:
      return NOTHING;
  }
}

/** For a field whose articles an index lists: their keys, as a sub-select of `article_key`. */
export function articleKeys(
  field: SearchField,
  value: string,
  engine: Engine,
): RawBuilder<number> | undefined {
  switch (field) {
    case "tag":
      return sql`(select article_key from tag where tag = ${value} and ${isReadersTag(engine)})`;
    case "person":
    case "organisation":
    case "place":
      return articlesNaming(namedEntities(value, field));
    case "entity":
      return articlesNaming(namedEntities(value));
    case "by":
      return sql`(select quote.article_key from quote_entity
        join quote on quote.key = quote_entity.quote_key
        where quote_entity.part = 'by' and quote_entity.entity_key in ${namedEntities(value)})`;
    case "event":
      return sql`(select article_key from event where ${isOfType(value)})`;
    default:
      return undefined;
  }
}

const articlesNaming = (entities: RawBuilder<number>): RawBuilder<number> =>
  sql`(select article_key from appearance where entity_key in ${entities})`;

/** Entities of a name, of whole words of one, or of an id such as `e12`. */
function namedEntities(value: string, type?: string): RawBuilder<number> {
  const key = toEntityKey(value);
  if (key !== undefined)
    return sql<number>`(select coalesce((select entity_key from entity_former where former = ${key}), ${key}))`;
  const ofType = type === undefined ? sql`` : sql`and entity.type = ${type}`;
  const code = type === undefined || type === "place" ? value.toUpperCase() : "";
  return sql<number>`(select entity.key from entity_name join entity on entity.key = entity_name.entity_key
    where entity_name.folded in ${namesWithWords(value)} ${ofType}
    union select key from entity where iso3166 = ${code})`;
}

function saidCondition(value: string, engine: Engine): Condition {
  const words = toSearchWords(value).map(({ word }) => word);
  if (words.length === 0) return NOTHING;
  return sql`article.key in ${engine.words.matching(engine.words.syntax.said(words))}`;
}

function stateCondition(value: string, engine: Engine): Condition {
  switch (value) {
    case "read":
      return isRead(engine);
    case "unread":
      return isUnread(engine);
    case "starred":
      return isStarred(engine);
    case "copy":
      return sql`(article.copy_key is not null and article.copy_key <> article.key)`;
    case "original":
      return sql`(article.copy_key is null or article.copy_key = article.key)`;
    default:
      return NOTHING;
  }
}

/** Tested article by article: most have what is asked for, and a list of them would be long. */
function possessionCondition(value: string, engine: Engine): Condition {
  const own = (table: string) =>
    sql`select 1 from ${sql.table(table)} where ${sql.ref(`${table}.article_key`)} = article.key`;
  switch (value) {
    case "tag":
      return sql`exists (${own(value)} and ${isReadersTag(engine)})`;
    case "quote":
    case "event":
      return sql`exists (${own(value)})`;
    case "url":
      return sql`article.url is not null`;
    case "version":
      return sql`article.version > 1`;
    case "note":
      return sql`article.key in (select article_key from annotation where reader = ${engine.reader} and note is not null)`;
    case "highlight":
      return sql`article.key in (select article_key from annotation where reader = ${engine.reader})`;
    default:
      return NOTHING;
  }
}

function titleCondition(value: string, engine: Engine): Condition {
  const words = toSearchWords(value).map(({ word }) => word);
  if (words.length === 0) return NOTHING;
  return sql`article.key in ${engine.words.matching(engine.words.syntax.title(words))}`;
}

/** `after:2024-06` is from the first of June on, `before:2024-06` is until the last of May. */
function dateCondition(field: "on" | "after" | "before", value: string): Condition {
  const range = toDateRange(value);
  if (!range) return NOTHING;
  if (field === "after") return sql`article.sorted_at >= ${range.from}`;
  if (field === "before") return sql`article.sorted_at < ${range.from}`;
  return sql`(article.sorted_at >= ${range.from} and article.sorted_at < ${range.to})`;
}
