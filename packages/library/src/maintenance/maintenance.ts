import type { RederiveOptions } from "../articles/rederive-articles.ts";

/** Care for the library itself. */
export type Maintenance = {
  /** Problems of pages, indexes and the full-text index; empty when all is sound. */
  check(): Promise<readonly string[]>;
  /**
   * Copy a SQLite library to a file while it is in use; a PostgreSQL library is kept safe with pg_dump.
   * @throws {LibraryError} `cannot-open` if the file exists already, or for PostgreSQL
   */
  backup(path: string): Promise<void>;
  /** Group entities, stories and copies afresh from the facts, with every correction; cut short, `jobs` of kind `reparse` end it. */
  regroup(options?: RederiveOptions): Promise<void>;
};
