import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Library } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { runImport } from "./import-files.ts";

/** What `nutgraf add --watch` was asked for. */
export type WatchCommand = LibraryOptions & {
  readonly watch?: boolean;
  readonly unwatch?: boolean;
};

/** Watch folders and read what is in them, or watch them no longer; tells of each path that is no folder. */
export async function watchFolders(
  paths: readonly string[],
  { library: location, unwatch }: WatchCommand,
): Promise<number> {
  const absolute = paths.map((path) => resolve(path));
  return withLibrary(location, async (library) => {
    if (unwatch) return forget(library, absolute);
    const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
    const missing = absolute.filter((path) => !isFolder(path));
    for (const path of missing) report(safeLine(`${path} is no folder, expected one to watch`));
    if (missing.length === absolute.length) return exitCodes.noInput;
    for (const path of absolute) if (isFolder(path)) await library.folders.add(path);
    return untilInterrupted(async (signal) => {
      const codes: number[] = missing.length > 0 ? [exitCodes.partial] : [];
      for (const id of await library.folders.scan())
        codes.push(await runImport(library, id, signal));
      report("nutgraf worker reads what is new or changed from now on");
      return Math.max(exitCodes.ok, ...codes);
    });
  });
}

async function forget(library: Library, paths: readonly string[]): Promise<number> {
  const watched = await library.folders.list();
  let unknown = 0;
  for (const path of paths) {
    const folder = watched.find((one) => one.path === path);
    if (folder) await library.folders.remove(folder.id);
    else {
      unknown += 1;
      report(safeLine(`${path} is not watched`));
    }
  }
  return unknown > 0 ? exitCodes.noInput : exitCodes.ok;
}
