import { parentPort } from "node:worker_threads";
import { answerQuestion } from "./answer-question.ts";

parentPort?.on("message", async (line: string) => {
  parentPort?.postMessage(await answerQuestion(line));
});
