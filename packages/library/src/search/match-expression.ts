import type { Query } from "./query.ts";

/** How an engine writes a full-text expression. */
export type MatchSyntax = {
  phrase(words: readonly string[], isPrefix: boolean): string;
  /** These words, side by side, in the title. */
  title(words: readonly string[]): string;
  /** These words, side by side, in what somebody says. */
  said(words: readonly string[]): string;
  and(of: readonly string[]): string;
  or(of: readonly string[]): string;
  /** What must match, and what must not. */
  without(wanted: string, unwanted: readonly string[]): string;
};

/** Source: https://sqlite.org/fts5.html#full_text_query_syntax. */
export const fts5Syntax: MatchSyntax = {
  phrase: (words, isPrefix) => `{title body} : "${words.join(" ")}"${isPrefix ? " *" : ""}`,
  title: (words) => `title : "${words.join(" ")}"`,
  said: (words) => `said : "${words.join(" ")}"`,
  and: (of) => `(${of.join(" AND ")})`,
  or: (of) => `(${of.join(" OR ")})`,
  without: (wanted, unwanted) => `(${wanted} NOT (${unwanted.join(" OR ")}))`,
};

/** Source: https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY. */
export const tsquerySyntax: MatchSyntax = {
  phrase: (words, isPrefix) =>
    `(${words.map((word, i) => `'${word}':${isPrefix && i === words.length - 1 ? "*" : ""}AD`).join(" <-> ")})`,
  title: (words) => `(${words.map((word) => `'${word}':A`).join(" <-> ")})`,
  said: (words) => `(${words.map((word) => `'${word}':C`).join(" <-> ")})`,
  and: (of) => `(${of.join(" & ")})`,
  or: (of) => `(${of.join(" | ")})`,
  without: (wanted, unwanted) => `(${wanted} & ${unwanted.map((part) => `!${part}`).join(" & ")})`,
};

/** Write a query of words alone as one expression; undefined if it asks about facts or only excludes. */
export function toMatch(query: Query, syntax: MatchSyntax): string | undefined {
  switch (query.kind) {
    case "words":
      return syntax.phrase(query.words, query.isPrefix);
    case "or": {
      const of = query.of.map((part) => toMatch(part, syntax));
      return of.every((part) => part !== undefined) ? syntax.or(of) : undefined;
    }
    case "and":
      return toMatchOfAll(query.of, syntax);
    default:
      return undefined;
  }
}

function toMatchOfAll(of: readonly Query[], syntax: MatchSyntax): string | undefined {
  const wanted = of.flatMap((part) => (part.kind === "not" ? [] : [toMatch(part, syntax)]));
  const unwanted = of.flatMap((part) => (part.kind === "not" ? [toMatch(part.of, syntax)] : []));
  if (wanted.length === 0) return undefined;
  if (!wanted.every((part) => part !== undefined)) return undefined;
  if (!unwanted.every((part) => part !== undefined)) return undefined;
  const all = wanted.length === 1 && wanted[0] !== undefined ? wanted[0] : syntax.and(wanted);
  return unwanted.length === 0 ? all : syntax.without(all, unwanted);
}
