import { statSync } from "node:fs";
import { writeJob } from "../jobs/add-job.ts";
import { listFiles } from "../jobs/list-files.ts";
import type { Running } from "../jobs/run-job.ts";
import type { Engine, Write } from "../store/engine.ts";

/** A file that changed a moment ago may be half written: it is read the next time. */
const SETTLED_MS = 1000;
/** So many files of a folder are handed on at once, so that a first look at a large one is many jobs. */
const FILES = 5000;

type Seen = { readonly path: string; readonly stamp: string };

/** Look at every watched folder, and make a job of the files of each that are new or changed; answers the jobs' ids. */
export async function scanFolders({ engine, now }: Running): Promise<string[]> {
  const watched = await engine.read
    .selectFrom("folder")
    .select(["key", "path"])
    .orderBy("key")
    .execute();
  const jobs: string[] = [];
  for (const folder of watched) {
    const at = now().toISOString();
    const seen = lookAt(folder.path);
    const job = await takeOver(engine, folder.key, { seen, at });
    if (job !== undefined) jobs.push(job);
  }
  return jobs;
}

/** The files that are settled, or why there are none. */
function lookAt(path: string): readonly Seen[] | string {
  try {
    return listFiles(path).flatMap((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat || Date.now() - stat.mtimeMs < SETTLED_MS) return [];
      return [{ path: file, stamp: `${stat.mtimeMs} ${stat.size}` }];
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** In one transaction, so that of several workers one makes the job, and none of its files is forgotten. */
function takeOver(
  engine: Engine,
  folder: number,
  { seen, at }: { seen: readonly Seen[] | string; at: string },
): Promise<string | undefined> {
  const problem = typeof seen === "string" ? seen : null;
  return engine.write(async (write) => {
    await write
      .updateTable("folder")
      .set({ checked_at: at, problem })
      .where("key", "=", folder)
      .execute();
    const fresh = typeof seen === "string" ? [] : await findFresh(write, folder, seen);
    if (fresh.length === 0) return undefined;
    await engine.runMany(
      write,
      `insert into folder_file (folder_key, path, stamp) values (?, ?, ?)
        on conflict (folder_key, path) do update set stamp = excluded.stamp`,
      fresh.map(({ path, stamp }) => [folder, path, stamp]),
    );
    return writeJob(write, engine, { kind: "files", paths: fresh.map(({ path }) => path) }, at);
  });
}

async function findFresh(write: Write, folder: number, seen: readonly Seen[]): Promise<Seen[]> {
  const known = await write
    .selectFrom("folder_file")
    .select(["path", "stamp"])
    .where("folder_key", "=", folder)
    .execute();
  const stamps = new Map(known.map(({ path, stamp }) => [path, stamp]));
  return seen.filter(({ path, stamp }) => stamps.get(path) !== stamp).slice(0, FILES);
}
