import { parentPort, workerData } from "node:worker_threads";
import { parseLine } from "./parse-line.ts";

parentPort?.on("message", (line: string) => {
  parentPort?.postMessage(parseLine(line, workerData.explain));
});
