import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { ParseTask } from "./parse-task.ts";
import { type ParseThread, startThread } from "./parse-thread.ts";

/** Threads that parse: one article cannot stop the rest. */
export type ParsePool = {
  /** @throws {Error} if the article cannot be parsed, or not within the time limit */
  prepare(task: ParseTask): Promise<PreparedArticle>;
  close(): Promise<void>;
};

/** How to parse. */
export type ParsePoolOptions = {
  /** How many threads. Default: one for each core up to four, which are as quick as what they parse is written; 0 parses on this thread. */
  readonly threads?: number | undefined;
  /** The module of a thread, where the library was bundled into another file. */
  readonly worker?: URL | undefined;
  /** Longest time for one article. Default: 30 seconds. */
  readonly timeoutMs?: number | undefined;
  /** How long a thread waits for more before it is ended. Default: 10 seconds. */
  readonly idleMs?: number | undefined;
};

type Waiting = {
  readonly task: ParseTask;
  readonly resolve: (prepared: PreparedArticle) => void;
  readonly reject: (error: unknown) => void;
};

const TIMEOUT_MS = 30_000;
const IDLE_MS = 10_000;
const MOST_THREADS = 4;

/**
 * Make a pool; its threads start when there is something to parse, end when there is no more, since each holds
 * 100 MB, and keep no process alive that has nothing to do.
 */
export function parsePool({
  threads = Math.min(availableParallelism(), MOST_THREADS),
  worker = defaultWorker(),
  timeoutMs = TIMEOUT_MS,
  idleMs = IDLE_MS,
}: ParsePoolOptions = {}): ParsePool {
  if (threads < 1 || !existsSync(fileURLToPath(worker)))
    return { prepare: prepareHere, close: async () => undefined };
  const waiting: Waiting[] = [];
  const idle = new Map<ParseThread, NodeJS.Timeout>();
  const working = new Set<ParseThread>();
  let lanes = 0;
  let isClosed = false;

  const takeIdle = (): ParseThread | undefined => {
    const [thread] = idle.keys();
    if (!thread) return undefined;
    clearTimeout(idle.get(thread));
    idle.delete(thread);
    return thread;
  };
  const rest = (thread: ParseThread): void => {
    const end = () => {
      idle.delete(thread);
      void thread.end();
    };
    idle.set(thread, setTimeout(end, idleMs).unref());
  };
  /** One lane is one thread at work: it takes articles until none wait. */
  const runLane = async (): Promise<void> => {
    let thread = takeIdle();
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        if (!thread || thread.isGone()) thread = await startThread(worker);
        if (isClosed) throw new Error("The library was closed");
        working.add(thread);
        job.resolve(await thread.prepare(job.task, timeoutMs));
      } catch (error) {
        job.reject(error);
      }
      if (thread) working.delete(thread);
    }
    lanes -= 1;
    if (isClosed) await thread?.end();
    else if (thread && !thread.isGone()) rest(thread);
  };
  return {
    prepare: (task) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error("The library was closed"));
        waiting.push({ task, resolve, reject });
        if (lanes >= threads) return;
        lanes += 1;
        void runLane();
      }),
    close: async () => {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(new Error("The library was closed"));
      for (const ending of idle.values()) clearTimeout(ending);
      await Promise.all([...idle.keys(), ...working].map((thread) => thread.end()));
    },
  };
}

/** The parser is loaded by whoever parses. */
async function prepareHere(task: ParseTask): Promise<PreparedArticle> {
  const { runParseTask } = await import("./parse-task.ts");
  return runParseTask(task);
}

/** Beside this file, with its ending: sources while developing, else the build. */
function defaultWorker(): URL {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./parse-worker.${ending}`, import.meta.url);
}
