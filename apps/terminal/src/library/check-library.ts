import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** The thread's file: beside this one as a source, in its folder from a bundle's chunk. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./check-worker.ts" : "./library/check-worker.js",
  import.meta.url,
);

/** By then the first frame is there, and the thread takes nothing from it. */
const WAIT_MS = 3000;

/** Read a library through on another thread; resolves to what is wrong with it, if anything is. */
export async function checkLibrary(location: string): Promise<string | undefined> {
  // Who quits waits for neither.
  await sleep(WAIT_MS, undefined, { ref: false });
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: { location } });
    worker.on("message", resolve).on("error", ({ message }) => resolve(message));
    worker.unref();
  });
}
