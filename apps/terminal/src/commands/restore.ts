import { copyFileSync, existsSync, renameSync } from "node:fs";
import { defaultLocation } from "@nutgraf/library";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import type { LibraryOptions } from "../program/declaring.ts";

/** What SQLite keeps beside a database while it is in use. */
const COMPANIONS = ["-wal", "-shm"];

/** Put a backup in the place of the library; the library that was there is kept beside it. */
export async function runRestore(backup: string, command: LibraryOptions): Promise<number> {
  const location = command.library ?? defaultLocation();
  if (location.includes("://"))
    throw new CommandError("usage", "A PostgreSQL library is restored with pg_restore");
  if (!existsSync(backup)) throw new CommandError("noInput", `${backup} is not there`);
  await checkBackup(backup);
  const kept = `${location}.before-restore`;
  if (existsSync(kept))
    throw new CommandError("io", `${kept} is there from an earlier restore; move it away first`);
  const fresh = `${location}.restoring`;
  copyFileSync(backup, fresh);
  if (existsSync(location)) {
    for (const companion of ["", ...COMPANIONS])
      if (existsSync(location + companion)) renameSync(location + companion, kept + companion);
    report(`the library that was there is kept as ${kept}`);
  }
  renameSync(fresh, location);
  report(`${location} is restored from ${backup}`);
  return exitCodes.ok;
}

/** @throws {CommandError} if it is not a sound library */
async function checkBackup(backup: string): Promise<void> {
  const [problem] = await withLibrary(backup, (library) => library.maintenance.check());
  if (problem !== undefined) throw new CommandError("data", `${backup} is damaged: ${problem}`);
}
