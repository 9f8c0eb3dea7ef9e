import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Job, Library } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { showProgress } from "../progress.ts";
import { untilInterrupted } from "../until-interrupted.ts";

/** What became of articles, and how many of each. */
type Outcomes = Pick<Job, "added" | "updated" | "unchanged" | "failed">;

/** Add the articles of files and folders as a job of the library, which goes on where it was stopped. */
export async function importFiles(
  paths: readonly string[],
  command: LibraryOptions,
): Promise<number> {
  const missing = paths.filter((path) => !existsSync(path));
  for (const path of missing) report(safeLine(`${path}: there is no such file`));
  const found = paths.filter((path) => existsSync(path)).map((path) => resolve(path));
  if (found.length === 0) return exitCodes.noInput;
  return withLibrary(command.library, (library) =>
    untilInterrupted(async (signal) => {
      const { id } = await library.jobs.add({ kind: "files", paths: found });
      const code = await runImport(library, id, signal);
      return code === exitCodes.ok && missing.length > 0 ? exitCodes.partial : code;
    }),
  );
}

/** Run a job of files to its end, and tell how far it is and what became of them; answers the exit code. */
export async function runImport(
  library: Library,
  id: string,
  signal: AbortSignal,
): Promise<number> {
  const job = await runShown(library, id, signal);
  for (const { item, problem } of await library.jobs.failures(id))
    report(safeLine(`${item}: ${problem}`));
  report(outcomesText(job));
  if (job.state === "done") return job.failed > 0 ? exitCodes.partial : exitCodes.ok;
  report("stopped; to go on where it was, run nutgraf worker --once");
  return exitCodes.interrupted;
}

async function runShown(library: Library, id: string, signal: AbortSignal): Promise<Job> {
  const progress = showProgress("articles");
  try {
    return await library.jobs.run(id, {
      signal,
      onProgress: (job) =>
        progress.advance(
          job.added + job.updated + job.unchanged + job.failed,
          job.total ? job.done / job.total : undefined,
        ),
    });
  } finally {
    progress.end();
  }
}

/** `3 added, 1 failed`. */
export function outcomesText({ added, updated, unchanged, failed }: Outcomes): string {
  const parts = Object.entries({ added, updated, unchanged, failed })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count.toLocaleString("en")} ${what}`);
  return parts.join(", ") || "nothing to add";
}
