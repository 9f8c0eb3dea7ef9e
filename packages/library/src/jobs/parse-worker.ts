import { parentPort } from "node:worker_threads";
import { type ParseTask, runParseTask } from "./parse-task.ts";

/** What a worker thread says: that it is ready, then an answer for each task. */
export type ParseAnswer =
  | { readonly kind: "prepared"; readonly prepared: ReturnType<typeof runParseTask> }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly problem: string };

parentPort?.on("message", (task: ParseTask) => parentPort?.postMessage(answer(task)));
parentPort?.postMessage({ kind: "ready" } satisfies ParseAnswer);

function answer(task: ParseTask): ParseAnswer {
  try {
    return { kind: "prepared", prepared: runParseTask(task) };
  } catch (error) {
    return { kind: "failed", problem: error instanceof Error ? error.message : String(error) };
  }
}
