import { PgBoss } from "pg-boss";
import { scanFolders } from "../sources/scan-folders.ts";
import type { WorkOptions } from "./jobs.ts";
import { type Running, runJob } from "./run-job.ts";
import { findWaiting, giveUp, lookAtFeeds, rest } from "./work-alone.ts";

const SCHEMA = "nutgraf_queue";
const QUEUE = "jobs";
const DEAD = "dead-jobs";
const EVERY_MS = 2_000;
/** A worker that was not heard of for so long is taken for dead, and its job goes to another. */
const HEARTBEAT_SECONDS = 20;
const LONGEST_SECONDS = 23 * 3600;
const TRIES = 3;
const GRACE_MS = 30_000;

type Message = { readonly id: string };

/**
 * Share the jobs of a PostgreSQL library with every other worker, by pg-boss, until told to stop. The
 * rows of `job` say what there is to do; the queue says who does it. A job that fails every time is a
 * dead letter: its row is `failed`.
 */
export async function workTogether(
  running: Running,
  url: string,
  options: WorkOptions,
): Promise<void> {
  const { signal } = options;
  const boss = new PgBoss({ connectionString: url, schema: SCHEMA });
  boss.on("error", (error) => options.onProblem?.(error.message));
  await boss.start();
  await boss.createQueue(DEAD, { policy: "standard" });
  await boss.createQueue(QUEUE, {
    policy: "exclusive",
    deadLetter: DEAD,
    retryLimit: TRIES,
    retryDelay: 1,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: LONGEST_SECONDS,
  });
  await boss.work<Message>(
    QUEUE,
    { batchSize: 1, pollingIntervalSeconds: 1 },
    async ([message]) => {
      if (!message) return;
      const stop = signal ? AbortSignal.any([signal, message.signal]) : message.signal;
      const { onProgress } = options;
      const job = await runJob(running, message.data.id, {
        signal: stop,
        ...(onProgress && { onProgress }),
      });
      options.onDone?.(job);
    },
  );
  await boss.work<Message>(DEAD, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([message]) => {
    if (message) await giveUp(running, message.data.id, `failed ${TRIES + 1} times`);
  });
  try {
    await dispatch(running, boss, options);
  } finally {
    await boss.stop({ graceful: true, timeout: GRACE_MS });
  }
}

/** Put every job that waits in the queue, where it is once however many put it there. */
async function dispatch(running: Running, boss: PgBoss, options: WorkOptions): Promise<void> {
  const { signal, everyMs = EVERY_MS, onProblem } = options;
  do {
    try {
      await scanFolders(running);
      const waiting = await findWaiting(running);
      for (const id of waiting) await boss.send(QUEUE, { id }, { singletonKey: id });
      if (options.once && waiting.length === 0) return;
      await lookAtFeeds(running, options);
    } catch (error) {
      // The server is being restarted: the next look finds it again.
      onProblem?.(error instanceof Error ? error.message : String(error));
    }
    await rest(everyMs, signal);
  } while (!signal?.aborted);
}
