import { availableParallelism } from "node:os";
import { inOrder } from "../in-order.ts";
import type { InputLine } from "../input/read-lines.ts";
import { parseLine } from "./parse-line.ts";
import { type ParseWorker, startWorker } from "./parse-worker-thread.ts";

/** A line of the answer, and whether it tells of a failure. */
export type Answer = { readonly line: string; readonly failed: boolean };

/** How a batch is parsed. */
export type BatchOptions = {
  /** Threads; one for each core unless told. */
  readonly jobs?: number | undefined;
  readonly explain: boolean;
  /** Ends the batch: what was begun is answered, the rest is not read. */
  readonly signal?: AbortSignal;
};

/** Lines that may wait for their turn in each worker: enough to keep it busy, few enough to bound memory. */
const PER_WORKER = 4;

/** Parse lines of JSON, on several threads, and give each answer in the order of the lines as soon as it is known. */
export async function* parseLines(
  lines: AsyncIterable<InputLine>,
  { jobs = availableParallelism(), explain, signal }: BatchOptions,
): AsyncGenerator<Answer> {
  const workers: ParseWorker[] = [];
  const answer = async (line: InputLine): Promise<Answer> => {
    if ("error" in line) return { line: JSON.stringify(line), failed: true };
    if (jobs <= 1) return parseLine(line.text, explain);
    return leastBusy(workers, jobs, explain).parse(line.text);
  };
  try {
    yield* inOrder(untilAborted(lines, signal), answer, jobs <= 1 ? 1 : jobs * PER_WORKER);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

/** The items until the signal; an item that never comes does not keep the end waiting. */
async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<IteratorResult<Item>>((resolve) => {
    signal?.addEventListener("abort", () => resolve({ done: true, value: undefined }));
  });
  for (;;) {
    const read = await Promise.race([iterator.next(), aborted]);
    if (read.done || signal?.aborted) return;
    yield read.value;
  }
}

function leastBusy(workers: ParseWorker[], jobs: number, explain: boolean): ParseWorker {
  const idle = workers.toSorted((a, b) => a.pending - b.pending)[0];
  if (idle && (idle.pending === 0 || workers.length === jobs)) return idle;
  const started = startWorker(explain);
  workers.push(started);
  return started;
}
