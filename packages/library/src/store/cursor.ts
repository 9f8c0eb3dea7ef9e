import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import { LibraryError } from "../library-error.ts";

/** One page of a list, and where the next one starts. */
export type Page<Item> = {
  readonly items: readonly Item[];
  /** Hand this in as `after` for the next page; absent on the last one. */
  readonly next?: string;
};

/** How much of a list, and from where. */
export type PageOptions = {
  /** At most this many items, 1 to 500. Default: 50. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
  /** From the list's end: its last item first. */
  readonly backwards?: boolean;
};

/** The place of a row in a list ordered by a value, then by key. */
export type Position = { readonly value: string | number; readonly key: number };

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 500;

/** The number of rows a page may have. */
export function toLimit({ limit = DEFAULT_LIMIT }: PageOptions): number {
  return Math.min(Math.max(1, Math.trunc(limit) || DEFAULT_LIMIT), LARGEST_LIMIT);
}

/** Put rows in order, what is newest or most first, and keep those of the page asked for and one more. */
export function selectPage<Tables, From extends keyof Tables, Row>(
  rows: SelectQueryBuilder<Tables, From, Row>,
  options: PageOptions,
  by: { readonly value: RawBuilder<unknown>; readonly key: RawBuilder<unknown> },
): SelectQueryBuilder<Tables, From, Row> {
  const order = options.backwards ? "asc" : "desc";
  const ordered = rows
    .orderBy(by.value, order)
    .orderBy(by.key, order)
    .limit(toLimit(options) + 1);
  if (options.after === undefined) return ordered;
  const { value, key } = readCursor(options.after);
  const beyond = sql.raw(options.backwards ? ">" : "<");
  return ordered.where(sql<boolean>`(${by.value}, ${by.key}) ${beyond} (${value}, ${key})`);
}

/** Cut rows, read one more than asked, to a page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  options: PageOptions,
  { positionOf, toItem }: { positionOf: (row: Row) => Position; toItem: (row: Row) => Item },
): Page<Item> {
  const limit = toLimit(options);
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const items = kept.map(toItem);
  if (rows.length <= limit || last === undefined) return { items };
  return { items, next: writeCursor(positionOf(last)) };
}

/** A position as an opaque word that is safe in an address. */
export function writeCursor({ value, key }: Position): string {
  return Buffer.from(JSON.stringify([value, key])).toString("base64url");
}

/** @throws {LibraryError} `bad-cursor` */
export function readCursor(cursor: string): Position {
  const parsed = parseCursor(cursor);
  if (!Array.isArray(parsed)) throw badCursor(cursor);
  const [value, key]: unknown[] = parsed;
  const isValue = typeof value === "string" || typeof value === "number";
  if (!isValue || typeof key !== "number") throw badCursor(cursor);
  return { value, key };
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch (error) {
    throw badCursor(cursor, error);
  }
}

const badCursor = (cursor: string, cause?: unknown): LibraryError =>
  new LibraryError(
    "bad-cursor",
    `${JSON.stringify(cursor)} is not a cursor of this library`,
    cause,
  );
