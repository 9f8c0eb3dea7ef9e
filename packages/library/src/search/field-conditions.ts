import { sql } from "kysely";
import type { Engine } from "../store/engine.ts";
import type { Condition } from "./conditions.ts";
import { toDateRange } from "./field-values.ts";
import type { SearchField } from "./query.ts";
import { toSearchWords } from "./search-words.ts";

const NOTHING: Condition = sql`1 = 0`;

/** What `field:value` tests on a row of `article`. */
export function fieldCondition(field: SearchField, value: string, engine: Engine): Condition {
  switch (field) {
    case "source":
      return sql`(lower(article.source) = ${value.toLowerCase()} or lower(article.agency) = ${value.toLowerCase()})`;
    case "tag":
      return sql`article.key in (select article_key from tag where tag = ${value})`;
    case "language":
      return sql`article.language = ${value}`;
    case "is":
      return stateCondition(value);
    case "has":
      return possessionCondition(value);
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

function stateCondition(value: string): Condition {
  switch (value) {
    case "read":
      return sql`article.read_at is not null`;
    case "unread":
      return sql`article.read_at is null`;
    case "starred":
      return sql`article.starred_at is not null`;
    default:
      return NOTHING;
  }
}

function possessionCondition(value: string): Condition {
  switch (value) {
    case "tag":
      return sql`article.key in (select article_key from tag)`;
    case "url":
      return sql`article.url is not null`;
    case "version":
      return sql`article.version > 1`;
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
