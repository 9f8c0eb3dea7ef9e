import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Schema } from "./schema.ts";

/** Statements kept prepared; the library has fewer shapes of query than this. */
const KEPT_STATEMENTS = 300;

/** Queries over an open `node:sqlite` database; transactions take the write lock at once. */
export function toKysely(database: DatabaseSync): Kysely<Schema> {
  const prepare = keepStatements(database);
  return new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (sql) => {
          if (sql === "rollback") return toRollback(database);
          return toStatement(prepare(sql === "begin" ? "begin immediate" : sql));
        },
      },
    }),
  });
}

/** Prepare each statement once; the least recently used one is dropped first. */
export function keepStatements(database: DatabaseSync): (sql: string) => StatementSync {
  const kept = new Map<string, StatementSync>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const statement = database.prepare(sql);
    kept.set(sql, statement);
    const oldest = kept.keys().next();
    if (kept.size > KEPT_STATEMENTS && !oldest.done) kept.delete(oldest.value);
    return statement;
  };
}

/** SQLite rolls back by itself when the disk is full (https://sqlite.org/lang_transaction.html); a second time would hide why. */
function toRollback(database: DatabaseSync) {
  const run = () => {
    if (database.isTransaction) database.exec("rollback");
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, all: () => [], run, iterate: () => [].values() };
}

function toStatement(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...parameters.map(toInput)),
    run: (parameters: readonly unknown[]) => statement.run(...parameters.map(toInput)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters.map(toInput)),
  };
}

/** @throws {TypeError} if a query was given a value that SQLite has no type for */
function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" || value instanceof Uint8Array) return value;
  throw new TypeError(
    `Cannot store a value of type ${typeof value}, expected text, number or bytes`,
  );
}
