import { Worker } from "node:worker_threads";
import type { Answer } from "./parse-lines.ts";

/** A thread that parses. */
export type ParseWorker = {
  /** Lines that are not answered yet. */
  readonly pending: number;
  parse(line: string): Promise<Answer>;
  close(): Promise<number>;
};

/** The thread's file: beside this one as a source, in its folder from a bundle's chunk. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./parse-worker.ts" : "./parsing/parse-worker.js",
  import.meta.url,
);

/** Left alone, V8 keeps near 100 MB per thread for what is new; a third costs parsing three per cent of its time. */
const LARGEST_NEW_MB = 32;

/** A thread that answers lines in order; if it dies, the line at hand fails and a new one takes over. */
export function startWorker(explain: boolean): ParseWorker {
  const waiting: { readonly line: string; readonly resolve: (answer: Answer) => void }[] = [];
  let worker = open();
  function open(): Worker {
    const opened = new Worker(WORKER, {
      workerData: { explain },
      resourceLimits: { maxYoungGenerationSizeMb: LARGEST_NEW_MB },
    });
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
