import { join } from "node:path";
import { openLibrary } from "@nutgraf/library";
import type { Outcome } from "./outcome.ts";
import { runProcess } from "./run-process.ts";

const ROLES = ["write", "write", "read"] as const;

/** Two processes that write and one that reads, at once on one library: none meets an error. */
export async function writeTogether(folder: string, seconds: number): Promise<Outcome> {
  const path = join(folder, "shared.db");
  await (await openLibrary(path, { threads: 0 })).close();
  const ended = await Promise.all(
    ROLES.map((role, at) =>
      runProcess("traffic-process.ts", [path, role, String(seconds), String(at + 1)]),
    ),
  );
  const last = ended.map(({ lines }) => lines.at(-1) ?? "nothing said");
  const library = await openLibrary(path, { threads: 0 });
  const problems = await library.maintenance.check();
  await library.close();
  return {
    isPassed: last.every((line) => /^done [1-9]\d* errors 0$/.test(line)) && problems.length === 0,
    told: [...ROLES.map((role, at) => `${role}: ${last[at]}`), `${problems.length} problems`].join(
      "; ",
    ),
  };
}
