import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Running } from "../jobs/run-job.ts";
import type { Engine } from "../store/engine.ts";
import type { Folder, Folders } from "./folders.ts";
import { scanFolders } from "./scan-folders.ts";

/** The folders that this library watches. */
export function folders(running: Running): Folders {
  const { engine, now } = running;
  return {
    add: (path) => addFolder(engine, resolve(path), now().toISOString()),
    list: () => listFolders(engine),
    remove: async (id) => {
      const gone = await engine.write((write) =>
        write.deleteFrom("folder").where("id", "=", id).executeTakeFirst(),
      );
      return gone.numDeletedRows > 0n;
    },
    scan: () => scanFolders(running),
  };
}

async function addFolder(engine: Engine, path: string, at: string): Promise<Folder> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new TypeError(`${path} is no folder, expected one to watch`);
  await engine.write((write) =>
    write
      .insertInto("folder")
      .values({ id: randomUUID(), path, made_at: at, checked_at: null, problem: null })
      .onConflict((conflict) => conflict.column("path").doNothing())
      .execute(),
  );
  const added = (await listFolders(engine)).find((folder) => folder.path === path);
  if (!added) throw new RangeError(`${path} was removed while it was added`);
  return added;
}

async function listFolders({ read }: Engine): Promise<Folder[]> {
  const rows = await read.selectFrom("folder").selectAll().orderBy("path").execute();
  return rows.map(({ id, path, checked_at, problem }) => ({
    id,
    path,
    ...(checked_at !== null && { checkedAt: checked_at }),
    ...(problem !== null && { problem }),
  }));
}
