import { parentPort, threadId } from "node:worker_threads";
import { type ParseTask, runParseTask } from "../src/jobs/parse-task.ts";

// A thread for tests that hangs, dies or runs out of memory when its text says so, and says which it is.
parentPort?.on("message", (task: ParseTask) => {
  const text = "text" in task.article ? task.article.text : "";
  if (text.startsWith("hang")) for (;;);
  if (text.startsWith("exit")) process.exit(3);
  if (text.startsWith("fill")) {
    const held: number[][] = [];
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  }
  const prepared = { ...runParseTask(task), id: `thread ${threadId}` };
  parentPort?.postMessage({ kind: "prepared", prepared });
});
parentPort?.postMessage({ kind: "ready" });
