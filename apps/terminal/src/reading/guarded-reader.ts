import { Worker } from "node:worker_threads";
import type { Answer } from "./answer.ts";
import { failureOf } from "./failure.ts";

/** The thread's file: beside this one as a source, in its folder from a bundle's chunk. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./read-worker.ts" : "./reading/read-worker.js",
  import.meta.url,
);

/** What a thread says: its answer, or that it is getting on with a long archive. */
export type WorkerMessage =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "progress" };

/** What one document, or one part of an archive, may take before its thread is ended. */
const timeLimitMs = 20_000;
const heapLimitMb = 384;

/** A thread that answers one question at a time. */
export type GuardedReader = {
  /** Answer a line with a line, in any case: a thread that hangs or dies is replaced. */
  answer(line: string): Promise<Answer>;
  close(): Promise<void>;
};

/** Start a thread that reads documents and may be lost to any of them. */
export function startReader(): GuardedReader {
  let worker: Worker | undefined;
  const start = () =>
    new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: heapLimitMb, maxYoungGenerationSizeMb: 32 },
    });
  return {
    answer: async (line) => {
      worker ??= start();
      const answer = await ask(worker, line);
      if (answer.kind === "answer") return answer.answer;
      void worker.terminate();
      worker = undefined;
      return failureOf(line, answer.reason);
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "lost"; readonly reason: string };

/** Ask a thread, and wait for its answer, its end or the end of its time. */
function ask(worker: Worker, line: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const lose = (reason: string) => settle({ kind: "lost", reason });
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === "answer") settle(message);
      else timer.refresh();
    };
    const onError = (error: unknown) => lose(reasonOf(error));
    const onExit = () => lose("The reader ended before it answered");
    const timer = setTimeout(
      () => lose(`The document took more than ${timeLimitMs / 1000} s`),
      timeLimitMs,
    );
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onExit);
      // The listener for errors stays on a lost thread: it may speak once more while it ends.
      if (outcome.kind === "answer") worker.off("error", onError);
      resolve(outcome);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(line);
  });
}

function reasonOf(error: unknown): string {
  const isMemory =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return `The document needs more than ${heapLimitMb} MB of memory`;
  return error instanceof Error ? error.message : String(error);
}
