import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import type { LibraryOptions } from "../program/declaring.ts";

/** Copy the library to a file while it is in use. */
export async function runBackup(path: string, command: LibraryOptions): Promise<number> {
  return withLibrary(command.library, async (library) => {
    await library.maintenance.backup(path);
    report(`${library.location} is copied to ${path}`);
    return exitCodes.ok;
  });
}
