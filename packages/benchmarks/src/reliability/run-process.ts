import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process said, line by line, and how it ended. */
export type Outcome = { readonly lines: readonly string[]; readonly signal: NodeJS.Signals | null };

/** Run a module of this folder in a process of its own; it is killed with SIGKILL after `killAfterMs`, counted from its first line. */
export function runProcess(
  module: string,
  args: readonly string[],
  killAfterMs?: number,
): Promise<Outcome> {
  const script = fileURLToPath(new URL(`./${module}`, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, ...args]);
  let [output, problems] = ["", ""];
  let timer: NodeJS.Timeout | undefined;
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (killAfterMs !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    });
    child.stderr.on("data", (data: Buffer) => {
      problems += data.toString();
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (code !== 0 && signal === null) reject(new Error(`${module} failed: ${problems}`));
      else resolve({ lines: output.split("\n").filter((line) => line !== ""), signal });
    });
  });
}
