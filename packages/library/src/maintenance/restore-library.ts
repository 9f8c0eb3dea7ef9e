import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { LibraryError } from "../library-error.ts";
import { examineLibrary } from "./examine-library.ts";

/** What a restore did. */
export type Restored = {
  readonly articles: number;
  /** Where the file that stood in its place is kept. */
  readonly replaced?: string;
};

/**
 * Put a backup in the place of a library that no program has open; the old file is kept beside it.
 * @throws {LibraryError} `damaged` if the backup itself does not pass the check
 * @throws {RangeError} if there is no such backup
 */
export function restoreLibrary(path: string, backup: string, now: Date): Restored {
  const { problems, articles = 0 } = examineLibrary(backup);
  if (problems.length > 0)
    throw new LibraryError("damaged", `The backup ${backup} is damaged (${problems[0]})`);
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.restoring`;
  copyFileSync(backup, fresh);
  const replaced = existsSync(path) ? `${path}.replaced-${stamp(now)}` : undefined;
  if (replaced !== undefined) moveAside(path, replaced);
  renameSync(fresh, path);
  return { articles, ...(replaced === undefined ? {} : { replaced }) };
}

/** The log goes with its file: beside another it would be played into it. */
function moveAside(path: string, replaced: string): void {
  renameSync(path, replaced);
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${replaced}-wal`);
  rmSync(`${path}-shm`, { force: true });
}

const stamp = (now: Date): string => now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
