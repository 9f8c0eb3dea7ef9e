import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { LibraryError } from "../library-error.ts";
import type { Engine, Row, TableName } from "./engine.ts";
import { inTurn } from "./in-turn.ts";
import { migrations, sqliteTypes, storeVersion } from "./migrations/migrations.ts";
import { readRules } from "./read-rules.ts";
import { keepStatements, toKysely } from "./sqlite-dialect.ts";
import { toLibraryError } from "./sqlite-errors.ts";
import { sqliteWords } from "./sqlite-words.ts";

/** "NUTG": marks a file as a library, see https://sqlite.org/pragma.html#pragma_application_id. */
const APPLICATION_ID = 0x4e555447;
const BUSY_TIMEOUT_MS = 10_000;
/** KiB for each connection; with four times as much, or mapped, a library of a gigabyte is not read faster. */
const CACHE_KIB = 8192;
/** Before it, a checkpoint at the wrong moment could damage the log: https://sqlite.org/wal.html#walreset. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/**
 * Open a SQLite library, make or migrate it.
 * @throws {LibraryError} `damaged`, `newer-version`, `cannot-open`
 */
export async function openSqlite(path: string, { checks = true } = {}): Promise<Engine> {
  const isMemory = path === ":memory:";
  assertVersion();
  const writer = openDatabase(path);
  prepareDatabase(writer, path, checks);
  const reader = isMemory ? writer : openDatabase(path);
  if (!isMemory) reader.exec("pragma query_only = on");
  const write = toKysely(writer);
  const read = isMemory ? write : toKysely(reader);
  const prepare = keepStatements(writer);
  const takeTurn = inTurn();
  let writes = 0;
  return {
    kind: "sqlite",
    reader: "",
    read,
    write: (work) =>
      takeTurn(async () => {
        try {
          const done = await write.transaction().execute(work);
          writes += 1;
          if (isPowerOfTwo(writes)) optimize(writer);
          return done;
        } catch (error) {
          throw toLibraryError(error, path);
        }
      }),
    insertRows: async (_write, table, rows, onConflict) => {
      insertRows(prepare, { table, rows, onConflict });
    },
    insertKeyed: async (_write, table, rows) =>
      insertRows(prepare, { table, rows, onConflict: undefined }),
    runMany: async (_write, statement, values) => {
      const prepared = prepare(statement);
      for (const row of values) prepared.run(...row);
    },
    words: sqliteWords,
    rules: () => readRules(read),
    sizeBytes: async () => readPragma(reader, "page_count") * readPragma(reader, "page_size"),
    backup: (path) => backupTo(reader, path),
    check: () => takeTurn(async () => checkAll(writer)),
    close: async () => {
      await takeTurn(async () => optimize(writer));
      await read.destroy();
      if (!isMemory) await write.destroy();
      if (reader.isOpen) reader.close();
      if (writer.isOpen) writer.close();
    },
  };
}

function assertVersion(): void {
  const { sqlite = "0" } = process.versions;
  const parts = sqlite.split(".").map(Number);
  const at = OLDEST_SQLITE.findIndex((part, i) => part !== parts[i]);
  if (at < 0 || (parts[at] ?? 0) > (OLDEST_SQLITE[at] ?? 0)) return;
  throw new LibraryError(
    "cannot-open",
    `SQLite ${sqlite} has a known fault, expected ${OLDEST_SQLITE.join(".")} or later; update Node.js`,
  );
}

function openDatabase(path: string): DatabaseSync {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    database.exec(`pragma foreign_keys = on; pragma cache_size = -${CACHE_KIB}`);
    return database;
  } catch (error) {
    throw toLibraryError(error, path);
  }
}

/** Check the file before anything is written to it, then bring it to this software's version. */
function prepareDatabase(database: DatabaseSync, path: string, checks: boolean): void {
  try {
    const problems = checks ? checkPages(database) : [];
    if (problems.length > 0) throw new LibraryError("damaged", damagedMessage(path, problems));
    const version = readPragma(database, "user_version");
    if (version > storeVersion)
      throw new LibraryError("newer-version", newerMessage(path, version));
    if (version > 0 && readPragma(database, "application_id") !== APPLICATION_ID) {
      throw new LibraryError("cannot-open", `${path} is a database of another program`);
    }
    database.exec("pragma journal_mode = wal; pragma synchronous = full");
    if (version < storeVersion) migrate(database);
  } catch (error) {
    if (database.isOpen) database.close();
    throw toLibraryError(error, path);
  }
}

/** All steps in one transaction; a second process that waited for the lock finds nothing left to do. */
function migrate(database: DatabaseSync): void {
  database.exec("begin immediate");
  const from = readPragma(database, "user_version");
  for (const migration of migrations.slice(from)) {
    for (const statement of migration(sqliteTypes)) database.exec(statement);
  }
  database.exec(
    `pragma application_id = ${APPLICATION_ID}; pragma user_version = ${storeVersion}; commit`,
  );
}

function insertRows(
  prepare: ReturnType<typeof keepStatements>,
  {
    table,
    rows,
    onConflict,
  }: { table: TableName; rows: readonly Row[]; onConflict: "ignore" | undefined },
): number[] {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  const marks = columns.map(() => "?").join(", ");
  const statement = prepare(
    `insert into ${table} (${columns.join(", ")}) values (${marks})${onConflict ? " on conflict do nothing" : ""}`,
  );
  return rows.map((row) => {
    const values = columns.map((column) => row[column] ?? null);
    return Number(statement.run(...values).lastInsertRowid);
  });
}

const isPowerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count));

/**
 * Statistics of tables that grew tenfold, without which the planner reads all articles for those of
 * one person (https://sqlite.org/pragma.html#pragma_optimize); a full disk does without them.
 */
function optimize(database: DatabaseSync): void {
  try {
    database.exec("pragma optimize = 0x10002");
  } catch {
    // Nothing that was saved depends on it.
  }
}

/** `quick_check` without the index comparison of `integrity_check`: https://sqlite.org/pragma.html#pragma_quick_check. */
function checkPages(database: DatabaseSync): readonly string[] {
  const rows = database.prepare("pragma quick_check(20)").all();
  return rows.map((row) => String(row.quick_check)).filter((line) => line !== "ok");
}

/** Pages and indexes, references, and the full-text index: https://sqlite.org/fts5.html#the_integrity_check_command. */
function checkAll(database: DatabaseSync): readonly string[] {
  const pages = database.prepare("pragma integrity_check(20)").all();
  const problems = pages.map((row) => String(row.integrity_check)).filter((line) => line !== "ok");
  const references = database.prepare("pragma foreign_key_check").all();
  problems.push(
    ...references.slice(0, 20).map((row) => `${row.table} refers to a missing ${row.parent}`),
  );
  try {
    database.exec("insert into article_words (article_words) values ('integrity-check')");
  } catch (error) {
    problems.push(`article_words: ${error instanceof Error ? error.message : String(error)}`);
  }
  return problems;
}

async function backupTo(database: DatabaseSync, path: string): Promise<void> {
  if (existsSync(path))
    throw new LibraryError("cannot-open", `${path} exists already, expected a new file`);
  try {
    await backup(database, path);
  } catch (error) {
    throw toLibraryError(error, path);
  }
}

function readPragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name] ?? 0);
}

const damagedMessage = (path: string, problems: readonly string[]): string =>
  `${path} is damaged (${problems[0]}); run "nutgraf doctor", then "nutgraf restore" with a backup`;

const newerMessage = (path: string, version: number): string =>
  `${path} has version ${version}, this software knows up to ${storeVersion}; update it`;
