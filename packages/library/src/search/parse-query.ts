import { checkFieldValue } from "./field-values.ts";
import { type Query, type SearchField, SearchSyntaxError, searchFields } from "./query.ts";
import { toSearchWords } from "./search-words.ts";

/** Other names under which a field may be asked for. */
const FIELD_ALIASES: Readonly<Record<string, SearchField>> = {
  organization: "organisation",
  org: "organisation",
  who: "person",
  where: "place",
  location: "place",
  speaker: "by",
  from: "source",
  since: "after",
  until: "before",
  date: "on",
  lang: "language",
  label: "tag",
};

const FIELD = /(?<name>\p{L}+):(?=\S)/uy;
const SPACE = /\s*/y;
const BARE = /[^\s"“”()]+/y;
const OR = /OR(?=[\s()]|$)/y;
const AND = /AND(?=[\s()]|$)/y;
const NOT = /(?:-(?=\S)|NOT\s+)/y;
const QUOTED = /"(?<text>[^"]*)"|“(?<curly>[^”]*)”/y;

type Reader = { readonly query: string; position: number };

/**
 * Read a search. Words side by side must all occur; `OR`, `-`, quotation marks and brackets work as in
 * other search engines; `field:value` asks about facts; `word*` is a beginning.
 * @throws {SearchSyntaxError} with the position and what was expected there
 */
export function parseQuery(query: string): Query {
  const reader: Reader = { query, position: 0 };
  take(reader, SPACE);
  if (atEnd(reader)) return { kind: "all" };
  const parsed = readOr(reader);
  if (!atEnd(reader)) throw new SearchSyntaxError(query, reader.position, "a word or the end");
  return parsed;
}

function readOr(reader: Reader): Query {
  const of = [readAnd(reader)];
  while (takeWord(reader, OR)) of.push(readAnd(reader));
  return join("or", of);
}

function readAnd(reader: Reader): Query {
  const of = [readUnary(reader)];
  while (!atEnd(reader) && peek(reader) !== ")" && !sees(reader, OR)) {
    takeWord(reader, AND);
    of.push(readUnary(reader));
  }
  return join("and", of);
}

function join(kind: "and" | "or", of: readonly Query[]): Query {
  const [only] = of;
  return of.length === 1 && only ? only : { kind, of };
}

function readUnary(reader: Reader): Query {
  if (takeWord(reader, NOT)) return { kind: "not", of: readUnary(reader) };
  if (peek(reader) !== "(") return readTerm(reader);
  const opened = reader.position;
  reader.position += 1;
  take(reader, SPACE);
  const inner = readOr(reader);
  if (peek(reader) !== ")") {
    const expected = `")" for the bracket at ${opened + 1}`;
    throw new SearchSyntaxError(reader.query, reader.position, expected);
  }
  reader.position += 1;
  take(reader, SPACE);
  return inner;
}

function readTerm(reader: Reader): Query {
  const start = reader.position;
  const name = take(reader, FIELD)?.groups?.name;
  const field = name === undefined ? undefined : toField(reader.query, start, name);
  const valueStart = reader.position;
  const value = readValue(reader, field);
  const span = { start, end: reader.position };
  take(reader, SPACE);
  if (field === undefined) return toWords(reader.query, value, span);
  checkFieldValue(reader.query, { field, value: value.text, position: valueStart });
  return { kind: "field", field, value: value.text, span };
}

function toField(query: string, position: number, name: string): SearchField {
  const lower = name.toLowerCase();
  const field = searchFields.find((known) => known === lower) ?? FIELD_ALIASES[lower];
  if (field) return field;
  const expected = `one of the fields ${searchFields.join(", ")} (or quotation marks around the words)`;
  throw new SearchSyntaxError(query, position, expected);
}

type Value = { readonly text: string; readonly isPrefix: boolean };

function readValue(reader: Reader, field: SearchField | undefined): Value {
  const what = field ? `a value for "${field}:"` : "a word";
  const quoted = take(reader, QUOTED);
  if (quoted) {
    return {
      text: (quoted.groups?.text ?? quoted.groups?.curly ?? "").trim(),
      isPrefix: false,
    };
  }
  if (peek(reader) === '"' || peek(reader) === "“") {
    throw new SearchSyntaxError(reader.query, reader.query.length, "a closing quotation mark");
  }
  const bare = take(reader, BARE)?.[0];
  if (bare === undefined) throw new SearchSyntaxError(reader.query, reader.position, what);
  const isPrefix = bare.endsWith("*");
  return { text: isPrefix && field === undefined ? bare.slice(0, -1) : bare, isPrefix };
}

function toWords(query: string, value: Value, span: { start: number; end: number }): Query {
  const words = toSearchWords(value.text).map(({ word }) => word);
  if (words.length === 0) throw new SearchSyntaxError(query, span.start, "letters or digits");
  return { kind: "words", words, isPrefix: value.isPrefix, span };
}

const atEnd = ({ query, position }: Reader): boolean => position >= query.length;
const peek = ({ query, position }: Reader): string => query.charAt(position);

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.position;
  const match = pattern.exec(reader.query);
  if (!match) return undefined;
  reader.position += match[0].length;
  return match;
}

/** Take an operator and the space after it. */
function takeWord(reader: Reader, pattern: RegExp): boolean {
  const taken = take(reader, pattern) !== undefined;
  if (taken) take(reader, SPACE);
  return taken;
}

function sees({ query, position }: Reader, pattern: RegExp): boolean {
  pattern.lastIndex = position;
  return pattern.test(query);
}
