import { parentPort, workerData } from "node:worker_threads";
import { openLibrary } from "@nutgraf/library";

try {
  const library = await openLibrary(workerData.location);
  await library.close();
  parentPort?.postMessage(undefined);
} catch (error) {
  parentPort?.postMessage(error instanceof Error ? error.message : String(error));
}
