import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process said, line by line, and how it ended. */
export type Ended = { readonly lines: readonly string[]; readonly signal: NodeJS.Signals | null };

/** When a process is ended from outside. */
type Limits = {
  /** Killed with SIGKILL so long after its first line. */
  readonly killAfterMs?: number;
  /** Called with each line that it says. */
  readonly onLine?: (line: string) => void;
};

/** Nothing here takes longer, unless it hangs. */
const LONGEST_MS = 300_000;

/** Run a module of this folder in a process of its own. @throws {Error} if it fails, or hangs */
export function runProcess(
  module: string,
  args: readonly string[],
  { killAfterMs, onLine }: Limits = {},
): Promise<Ended> {
  const script = fileURLToPath(new URL(`./${module}`, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, ...args]);
  const lines: string[] = [];
  let [rest, problems] = ["", ""];
  let killing: NodeJS.Timeout | undefined;
  let isHanging = false;
  const hanging = setTimeout(() => {
    isHanging = true;
    child.kill("SIGKILL");
  }, LONGEST_MS);
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      if (killAfterMs !== undefined)
        killing ??= setTimeout(() => child.kill("SIGKILL"), killAfterMs);
      const parts = (rest + data.toString()).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts);
      for (const line of parts) onLine?.(line);
    });
    child.stderr.on("data", (data: Buffer) => {
      problems += data.toString();
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(killing);
      clearTimeout(hanging);
      if (isHanging) reject(new Error(`${module} said nothing more for ${LONGEST_MS} ms`));
      else if (code !== 0 && signal === null) reject(new Error(`${module} failed: ${problems}`));
      else resolve({ lines, signal });
    });
  });
}

/** How many articles a process said were saved. */
export const savedOf = ({ lines }: Pick<Ended, "lines">): number =>
  Math.max(
    0,
    ...lines.flatMap((line) => (line.startsWith("saved ") ? [Number(line.slice(6))] : [])),
  );
