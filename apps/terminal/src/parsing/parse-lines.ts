import { Worker } from "node:worker_threads";
import { parseLine } from "./parse-line.ts";

/** A line of the answer, and whether it tells of a failure. */
export type Answer = { readonly line: string; readonly failed: boolean };

/** How a batch is parsed. */
export type BatchOptions = { readonly jobs: number; readonly explain: boolean };

/** The thread's file: beside this one as a source, in its folder from a bundle's chunk. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./parse-worker.ts" : "./parsing/parse-worker.js",
  import.meta.url,
);

/** Lines that may wait for their turn in each worker: enough to keep it busy, few enough to bound memory. */
const PER_WORKER = 4;

/** Parse lines of JSON, on several threads if asked, and give the answers in the order of the lines. */
export async function* parseLines(
  lines: AsyncIterable<string>,
  { jobs, explain }: BatchOptions,
): AsyncGenerator<Answer> {
  if (jobs <= 1) {
    for await (const line of lines) yield parseLine(line, explain);
    return;
  }
  const workers: ParseWorker[] = [];
  const waiting: Promise<Answer>[] = [];
  try {
    for await (const line of lines) {
      waiting.push(leastBusy(workers, jobs, explain).parse(line));
      if (waiting.length >= jobs * PER_WORKER) yield await firstOf(waiting);
    }
    while (waiting.length > 0) yield await firstOf(waiting);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

async function firstOf(waiting: Promise<Answer>[]): Promise<Answer> {
  return (await waiting.shift()) ?? { line: "", failed: true };
}

function leastBusy(workers: ParseWorker[], jobs: number, explain: boolean): ParseWorker {
  const idle = workers.toSorted((a, b) => a.pending - b.pending)[0];
  if (idle && (idle.pending === 0 || workers.length === jobs)) return idle;
  const started = startWorker(explain);
  workers.push(started);
  return started;
}

type ParseWorker = {
  readonly pending: number;
  parse(line: string): Promise<Answer>;
  close(): Promise<number>;
};

/** A thread that answers lines in order; if it dies, what it had not answered fails and a new one takes over. */
function startWorker(explain: boolean): ParseWorker {
  const waiting: { readonly line: string; readonly resolve: (answer: Answer) => void }[] = [];
  let worker = open();
  function open(): Worker {
    const opened = new Worker(WORKER, { workerData: { explain } });
    opened.on("message", (answer: Answer) => waiting.shift()?.resolve(answer));
    opened.on("error", (error) => {
      waiting.shift()?.resolve({ line: JSON.stringify({ error: error.message }), failed: true });
      worker = open();
      for (const { line } of waiting) worker.postMessage(line);
    });
    return opened;
  }
  return {
    get pending() {
      return waiting.length;
    },
    parse: (line) =>
      new Promise((resolve) => {
        waiting.push({ line, resolve });
        worker.postMessage(line);
      }),
    close: () => worker.terminate(),
  };
}
