import { parentPort } from "node:worker_threads";
import { answerQuestion } from "./answer-question.ts";
import type { WorkerMessage } from "./guarded-reader.ts";

/** How often a thread says that it is getting on. */
const EVERY_MS = 500;

const post = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on("message", async (line: string) => {
  let toldAt = performance.now();
  const answer = await answerQuestion(line, () => {
    if (performance.now() - toldAt < EVERY_MS) return;
    toldAt = performance.now();
    post({ kind: "progress" });
  });
  post({ kind: "answer", answer });
});
