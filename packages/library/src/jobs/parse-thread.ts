import { Worker } from "node:worker_threads";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { ParseTask } from "./parse-task.ts";
import type { ParseAnswer } from "./parse-worker.ts";

/** One thread that parses one article at a time. */
export type ParseThread = {
  /** @throws {Error} if the article cannot be parsed, or not within the time limit: then the thread is gone */
  prepare(task: ParseTask, timeoutMs: number): Promise<PreparedArticle>;
  readonly isGone: () => boolean;
  end(): Promise<void>;
};

const LARGEST_HEAP_MB = 768;

/** Left alone, V8 keeps near 100 MB per thread for what is new; a twelfth costs parsing five per cent of its time. */
const LARGEST_NEW_MB = 8;

type Outcome = { readonly answer?: ParseAnswer; readonly problem?: string };

/** Start a thread and wait until it can parse. @throws {Error} if it does not start */
export async function startThread(module: URL): Promise<ParseThread> {
  const worker = new Worker(module, {
    // Sources of this workspace find each other by this condition.
    ...(module.pathname.endsWith(".ts") ? { execArgv: ["--conditions=source"] } : {}),
    resourceLimits: {
      maxOldGenerationSizeMb: LARGEST_HEAP_MB,
      maxYoungGenerationSizeMb: LARGEST_NEW_MB,
    },
  });
  let hear: (outcome: Outcome) => void = () => undefined;
  let isGone = false;
  const fail = (problem: string) => {
    isGone = true;
    hear({ problem });
  };
  worker.on("message", (answer: ParseAnswer) => hear({ answer }));
  worker.on("error", (error) => fail(`failed: ${error.message}`));
  worker.on("exit", (code) => fail(`stopped with code ${code}`));
  const listen = () => new Promise<Outcome>((resolve) => (hear = resolve));

  const started = await listen();
  if (started.problem !== undefined) throw new Error(`The parser ${started.problem}`);
  worker.unref();
  return {
    prepare: async (task, timeoutMs) => {
      const timer = setTimeout(() => {
        fail(`took longer than ${timeoutMs} ms`);
        void worker.terminate();
      }, timeoutMs);
      const heard = listen();
      worker.postMessage(task);
      const { answer, problem } = await heard;
      clearTimeout(timer);
      if (answer?.kind === "prepared") return answer.prepared;
      throw new Error(answer?.kind === "failed" ? answer.problem : `The parser ${problem}`);
    },
    isGone: () => isGone,
    end: async () => {
      await worker.terminate();
    },
  };
}
