import { foldName } from "@nutgraf/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Engine } from "../store/engine.ts";
import { articleKeys, fieldCondition } from "./field-conditions.ts";
import { toMatch } from "./match-expression.ts";
import type { Query } from "./query.ts";

/** A search, ready for the engine: what the words must match, and what else must hold. */
export type CompiledQuery = {
  readonly match?: string;
  readonly conditions: readonly Condition[];
  /** The articles' keys as a sub-select of `article_key`, where an index lists them for the whole search. */
  readonly keys?: RawBuilder<number>;
  /** Folded names that may be those of entities: articles that are about them come first. */
  readonly entities: readonly string[];
  /** Whether it also finds what mute rules hide. */
  readonly muted: boolean;
};

/** A test on a row of `article`. */
export type Condition = RawBuilder<SqlBool>;

/** Split a search into one full-text expression, which ranks, and conditions, which only filter. */
export function compileQuery(query: Query, engine: Engine): CompiledQuery {
  const parts = query.kind === "and" ? query.of : [query];
  const wanted = parts.filter((part) => toMatch(part, engine.words.syntax) !== undefined);
  const isOfWords = (part: Query) => wanted.includes(part) || isExclusionOfWords(part, engine);
  const ofWords: Query = { kind: "and", of: parts.filter(isOfWords) };
  const match = toMatch(ofWords, engine.words.syntax);
  const rest = match === undefined ? parts : parts.filter((part) => !isOfWords(part));
  const conditions = rest
    .filter(({ kind }) => kind !== "all")
    .map((part) => toCondition(part, engine));
  const [only] = parts;
  const keys =
    parts.length === 1 && only?.kind === "field"
      ? articleKeys(only.field, only.value, engine)
      : undefined;
  return {
    ...(match !== undefined && { match }),
    ...(keys && { keys }),
    conditions,
    entities: parts.flatMap(askedNames),
    muted: false,
  };
}

/** The words of a phrase or a name that is asked for. */
function askedNames(query: Query): string[] {
  if (query.kind === "words") return [query.words.join(" ")];
  if (query.kind !== "field") return [];
  const isName = ["person", "organisation", "place", "entity", "by"].includes(query.field);
  return isName ? [foldName(query.value)] : [];
}

function isExclusionOfWords(query: Query, engine: Engine): boolean {
  return query.kind === "not" && toMatch(query.of, engine.words.syntax) !== undefined;
}

/** A search, or a part of one, as a test. */
function toCondition(query: Query, engine: Engine): Condition {
  const match = toMatch(query, engine.words.syntax);
  if (match !== undefined) return sql`article.key in ${engine.words.matching(match)}`;
  switch (query.kind) {
    case "and":
    case "or": {
      const tests = query.of.map((part) => toCondition(part, engine));
      return sql`(${sql.join(tests, query.kind === "and" ? sql` and ` : sql` or `)})`;
    }
    case "not":
      return sql`not (${toCondition(query.of, engine)})`;
    case "field":
      return fieldCondition(query.field, query.value, engine);
    default:
      return sql`1 = 1`;
  }
}

/** Conditions as a where clause; none for none. */
export function toWhere(conditions: readonly Condition[]) {
  if (conditions.length === 0) return sql``;
  return sql`where ${sql.join<SqlBool>([...conditions], sql` and `)}`;
}
