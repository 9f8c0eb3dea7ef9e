/** Care for the library itself. */
export type Maintenance = {
  /** Problems of pages, indexes and the full-text index; empty when all is sound. */
  check(): Promise<readonly string[]>;
  /**
   * Copy the library to a file while it is in use.
   * @throws {LibraryError} `cannot-open` if the file exists already
   */
  backup(path: string): Promise<void>;
  /** Group entities, stories and copies afresh from the facts, with every correction. */
  regroup(): Promise<void>;
};
