import type { Folder } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems, report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** List the folders that are watched. */
export async function runFolders(command: LibraryOptions & FormatOptions): Promise<number> {
  return withLibrary(command.library, async (library) => {
    async function* folders(): AsyncGenerator<Folder> {
      yield* await library.folders.list();
    }
    const count = await printItems(folders(), command, folderText);
    if (count === 0 && !command.json && !command.jsonl)
      report("no folders are watched; nutgraf add --watch FOLDER");
    return exitCodes.ok;
  });
}

function folderText({ path, checkedAt, problem }: Folder): string {
  const looked = checkedAt === undefined ? "not looked at yet" : `looked at ${checkedAt}`;
  return [path, looked, problem ?? ""].map(safeLine).join("  ").trimEnd();
}
