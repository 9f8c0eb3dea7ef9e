import { type Kysely, PostgresDialect, Kysely as Queries, sql } from "kysely";
import { escapeLiteral, Pool, types } from "pg";
import { LibraryError } from "../library-error.ts";
import type { ColumnValue, Engine, Row, TableName, Write } from "./engine.ts";
import { inTurn } from "./in-turn.ts";
import { migrations, postgresTypes, storeVersion } from "./migrations/migrations.ts";
import { isLostConnection, toLibraryError } from "./postgres-errors.ts";
import { postgresWords } from "./postgres-words.ts";
import { readRules } from "./read-rules.ts";
import type { Schema } from "./schema.ts";

/** Names the lock under which libraries write: "NUTG". */
const WRITE_LOCK = 0x4e555447;
const CONNECTIONS = 6;
/** A statement has at most 65,535 parameters. */
const PARAMETERS = 30_000;
/** How long a write waits for a server that is being restarted. */
const PATIENCE_MS = 60_000;
const RETRY_MS = 500;

/**
 * Open a PostgreSQL library, make or migrate it.
 * @throws {LibraryError} `newer-version`, `cannot-open`
 */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, types: { getTypeParser } });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on("error", () => undefined);
  // One that breaks between two statements of a transaction tells it with the next of them.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const queries = new Queries<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await prepareDatabase(queries);
  } catch (error) {
    await queries.destroy();
    throw toLibraryError(error, url, "cannot-open");
  }
  const takeTurn = inTurn();
  return {
    kind: "postgres",
    reader: "",
    read: queries,
    write: (work) => takeTurn(() => writePatiently(queries, work, url)),
    insertRows: async (write, table, rows, onConflict) => {
      for (const chunk of inChunks(rows))
        await sql`${insertOf(table, chunk)} ${sql.raw(onConflict ? "on conflict do nothing" : "")}`.execute(
          write,
        );
    },
    insertKeyed: async (write, table, rows) => {
      const keys: number[] = [];
      for (const chunk of inChunks(rows)) {
        const made = await sql<{ key: number }>`${insertOf(table, chunk)} returning key`.execute(
          write,
        );
        keys.push(...made.rows.map(({ key }) => key));
      }
      return keys;
    },
    runMany: async (write, statement, values) => {
      if (values.length === 0) return;
      // Without parameters, many statements are one round trip.
      await sql.raw(values.map((row) => fillIn(statement, row)).join(";\n")).execute(write);
    },
    words: postgresWords,
    rules: () => readRules(queries),
    sizeBytes: async () => {
      const found = await sql<{
        size: number;
      }>`select pg_database_size(current_database()) as size`.execute(queries);
      return Number(found.rows[0]?.size ?? 0);
    },
    backup: async () => {
      throw new LibraryError(
        "cannot-open",
        "A PostgreSQL library is not copied to a file here; use pg_dump",
      );
    },
    check: () => checkTables(queries),
    close: async () => {
      await takeTurn(async () => undefined);
      await queries.destroy();
    },
  };
}

/** Whole numbers of 64 bits as numbers: a library has fewer than 2^53 of anything. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format);

/** One writer at a time, in all processes; a write that lost its server is made again from its start. */
async function writePatiently<Result>(
  queries: Kysely<Schema>,
  work: (write: Write) => Promise<Result>,
  url: string,
): Promise<Result> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await queries.transaction().execute(async (write) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(WRITE_LOCK)})`.execute(write);
        return work(write);
      });
    } catch (error) {
      if (!isLostConnection(error) || Date.now() > until) throw toLibraryError(error, url);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

async function prepareDatabase(queries: Kysely<Schema>): Promise<void> {
  await queries.transaction().execute(async (write) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(WRITE_LOCK)})`.execute(write);
    await sql`create table if not exists store_version (version integer not null)`.execute(write);
    const found = await sql<{ version: number }>`select version from store_version`.execute(write);
    const version = found.rows[0]?.version ?? 0;
    if (version > storeVersion)
      throw new LibraryError(
        "newer-version",
        `The library has version ${version}, this software knows up to ${storeVersion}; update it`,
      );
    for (const migration of migrations.slice(version))
      for (const statement of migration(postgresTypes)) await sql.raw(statement).execute(write);
    if (version === storeVersion) return;
    await sql`delete from store_version`.execute(write);
    await sql`insert into store_version (version) values (${sql.lit(storeVersion)})`.execute(write);
  });
}

function insertOf(table: TableName, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {});
  const lists = rows.map(
    (row) => sql`(${sql.join(columns.map((column) => toStorable(row[column] ?? null)))})`,
  );
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(lists)}`;
}

function inChunks(rows: readonly Row[]): Row[][] {
  const size = Math.max(1, Math.floor(PARAMETERS / Object.keys(rows[0] ?? { none: 0 }).length));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}

/** PostgreSQL's text has no NUL. */
const toStorable = (value: ColumnValue): ColumnValue =>
  typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;

function fillIn(statement: string, values: readonly ColumnValue[]): string {
  let at = 0;
  return statement.replaceAll("?", () => toLiteral(values[at++] ?? null));
}

/** @throws {TypeError} for bytes, which no such statement has */
function toLiteral(value: ColumnValue): string {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeLiteral(value.replaceAll("\0", "\ufffd"));
  throw new TypeError("Expected text or a number in a statement that runs many times, found bytes");
}

async function checkTables(queries: Kysely<Schema>): Promise<string[]> {
  const counts = {
    "articles without their version": sql`select count(*) as n from article where not exists (
      select 1 from version where article_key = article.key and number = article.version)`,
    "articles that search does not know": sql`select count(*) as n from article where not exists (
      select 1 from article_words where article_key = article.key)`,
    "appearances of no entity": sql`select count(*) as n from appearance where not exists (
      select 1 from entity where key = appearance.entity_key)`,
  };
  const problems: string[] = [];
  for (const [what, query] of Object.entries(counts)) {
    const found = await sql<{ n: number }>`${query}`.execute(queries);
    const n = Number(found.rows[0]?.n ?? 0);
    if (n > 0) problems.push(`${n} ${what}`);
  }
  return problems;
}
