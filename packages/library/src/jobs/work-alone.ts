import { setTimeout as sleep } from "node:timers/promises";
import { refreshFeeds } from "../sources/refresh-feeds.ts";
import { scanFolders } from "../sources/scan-folders.ts";
import type { Job, WorkOptions } from "./jobs.ts";
import { type Running, runJob } from "./run-job.ts";

const EVERY_MS = 5_000;

/** Do what waits, one job after the other, and look at feeds that are due, until told to stop. */
export async function workAlone(running: Running, options: WorkOptions): Promise<void> {
  const { signal } = options;
  do {
    await scanFolders(running);
    for (const id of await findWaiting(running)) {
      if (signal?.aborted) return;
      await runQuietly(running, id, options);
    }
    await lookAtFeeds(running, options);
    if (!options.once) await rest(options.everyMs ?? EVERY_MS, signal);
  } while (!options.once && !signal?.aborted);
}

/** Ids of jobs that wait, were stopped, or whose process fell silent; the oldest first. */
export async function findWaiting({ engine, now }: Running): Promise<string[]> {
  const silent = new Date(now().getTime() - SILENT_MS).toISOString();
  const rows = await engine.read
    .selectFrom("job")
    .select("id")
    .where((where) =>
      where.or([
        where("state", "in", ["waiting", "paused"]),
        where.and([where("state", "=", "running"), where("changed_at", "<", silent)]),
      ]),
    )
    .orderBy("key")
    .execute();
  return rows.map(({ id }) => id);
}

const SILENT_MS = 60_000;

/** A job that fails as a whole is told, and stands in its row; the others go on. */
async function runQuietly(running: Running, id: string, options: WorkOptions): Promise<void> {
  const { signal, onProgress, onProblem } = options;
  try {
    const job = await runJob(running, id, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    options.onDone?.(job);
  } catch (error) {
    onProblem?.(error instanceof Error ? error.message : String(error));
    await giveUp(running, id, error);
  }
}

/** Mark a job as failed: it runs again only when asked to. */
export async function giveUp({ engine, now }: Running, id: string, error: unknown): Promise<void> {
  const problem = error instanceof Error ? error.message : String(error);
  const state: Job["state"] = "failed";
  await engine.write((write) =>
    write
      .updateTable("job")
      .set({ state, problem, changed_at: now().toISOString() })
      .where("id", "=", id)
      .execute(),
  );
}

/** Look at feeds that are due; what a feed does wrong stands in its row. */
export async function lookAtFeeds(
  running: Running,
  { signal, onFeed }: WorkOptions,
): Promise<void> {
  if (signal?.aborted) return;
  for (const refresh of await refreshFeeds(running, undefined, signal ? { signal } : {}))
    onFeed?.(refresh);
}

/** Wait, but no longer than until told to stop. */
export async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, signal && { signal });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
