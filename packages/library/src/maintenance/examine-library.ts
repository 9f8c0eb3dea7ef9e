import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { storeVersion } from "../store/migrations/migrations.ts";

/** What was found in a library's file, whatever its state; nothing is written. */
export type Examination = {
  readonly path: string;
  readonly sizeBytes: number;
  /** Version of the tables; absent if it cannot be read. */
  readonly version?: number;
  readonly articles?: number;
  readonly problems: readonly string[];
  /** What to do, the first first; empty when all is sound. */
  readonly advice: readonly string[];
};

/**
 * Look into the file of a library, one that cannot be opened too.
 * @throws {RangeError} if there is no such file
 */
export function examineLibrary(path: string): Examination {
  if (!existsSync(path)) throw new RangeError(`There is no file ${path}`);
  const sizeBytes = statSync(path).size;
  const problems: string[] = [];
  const attempt = <Value>(what: string, read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const database = attempt("open", () => new DatabaseSync(path, { readOnly: true }));
  if (!database) return { path, sizeBytes, problems, advice: ADVICE.damaged };
  try {
    const count = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0] ?? 0);
    const version = attempt("version", () => count("pragma user_version"));
    const check = attempt("check", () => database.prepare("pragma integrity_check(20)").all());
    const found = (check ?? [])
      .map((row) => String(row.integrity_check))
      .filter((line) => line !== "ok");
    problems.push(...found);
    const articles = attempt("articles", () => count("select count(*) from article"));
    return {
      path,
      sizeBytes,
      ...(version === undefined ? {} : { version }),
      ...(articles === undefined ? {} : { articles }),
      problems,
      advice: problems.length > 0 ? ADVICE.damaged : adviceFor(version ?? 0),
    };
  } finally {
    database.close();
  }
}

const ADVICE = {
  damaged: [
    "Stop every program that uses the library",
    "Restore the latest backup with: nutgraf restore BACKUP",
    "Without a backup, keep the file: articles that can still be read can be exported",
  ],
  newer: ["Update this software: the library was written by a newer version"],
} as const;

function adviceFor(version: number): readonly string[] {
  return version > storeVersion ? ADVICE.newer : [];
}
