import type { CorrectionRule } from "@nutgraf/core";
import type { Kysely, RawBuilder, SqlBool, Transaction } from "kysely";
import type { MatchSyntax } from "../search/match-expression.ts";
import type { Schema } from "./schema.ts";

/** Rows of one table, for a bulk insert. */
export type TableName = keyof Schema & string;
/** A value that both engines store as it is. */
export type ColumnValue = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, ColumnValue>>;

/** Queries inside one write transaction. */
export type Write = Transaction<Schema>;
/** Queries of any kind. */
export type Queries = Kysely<Schema>;

/** The folded words of a text, a space between, per field, as they go into the full-text index. */
type IndexedWords = {
  readonly title: string;
  readonly body: string;
  /** What is said in quotes. */
  readonly said: string;
};

/** What a database engine must give beyond the SQL that both share. */
export type Engine = {
  readonly kind: "sqlite" | "postgres";
  /** Whose reading state is read and written; empty for that of a library without accounts. */
  readonly reader: string;
  /** For reading: sees only what is committed. */
  readonly read: Queries;
  /** Run writes in one transaction; transactions of one process run one after the other. */
  write<T>(work: (write: Write) => Promise<T>): Promise<T>;
  /** Insert many rows of the same columns; `ignore` leaves out those whose key is there already. */
  insertRows(
    write: Write,
    table: TableName,
    rows: readonly Row[],
    onConflict?: "ignore",
  ): Promise<void>;
  /** Insert rows of a table whose keys the engine hands out; answers the keys in the order of the rows. */
  insertKeyed(write: Write, table: TableName, rows: readonly Row[]): Promise<readonly number[]>;
  /** Run one statement, its parameters written as `?`, once for each list of values. */
  runMany(
    write: Write,
    statement: string,
    values: readonly (readonly ColumnValue[])[],
  ): Promise<void>;
  readonly words: WordIndex;
  /** The correction rules in force, oldest first. */
  rules(): Promise<readonly CorrectionRule[]>;
  /** Size of the file, or of the database. */
  sizeBytes(): Promise<number>;
  /** @throws {LibraryError} `cannot-open` if the file exists already, or the engine makes no such copies */
  backup(path: string): Promise<void>;
  /** Problems that the engine's own check finds; empty when the data is sound. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** The engine's full-text index over articles. */
export type WordIndex = {
  readonly syntax: MatchSyntax;
  put(write: Write, key: number, words: IndexedWords): Promise<void>;
  remove(write: Write, key: number): Promise<void>;
  /** The keys of the articles that match, as a sub-select of one column. */
  matching(expression: string): RawBuilder<number>;
  /**
   * Of the matches that pass a test on their row of `article`, the newest with their scores, at most
   * `RANKED`: to rank all costs as much as there are. A higher score is a better match.
   */
  ranked(expression: string, test: RawBuilder<SqlBool>): RawBuilder<RankedRow>;
};

/** So many of a search's matches are ranked. */
export const RANKED = 3000;

export type RankedRow = { key: number; sorted_at: string; score: number };
