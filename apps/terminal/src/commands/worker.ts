import { setTimeout as sleep } from "node:timers/promises";
import type { Job, Library } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { eachItem } from "../library/each-item.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { progressText } from "../progress.ts";
import { untilInterrupted } from "../until-interrupted.ts";

/** What `nutgraf worker` was asked for. */
export type WorkerCommand = LibraryOptions & {
  /** Seconds between two looks. */
  readonly every: number;
  readonly once?: boolean;
};

/** Do the library's waiting jobs and look at feeds that are due, until told to stop. */
export async function runWorker(command: WorkerCommand): Promise<number> {
  return withLibrary(command.library, (library) =>
    untilInterrupted(async (signal) => {
      do {
        await doJobs(library, signal);
        await lookAtFeeds(library, signal);
        if (!command.once) await rest(command.every * 1000, signal);
      } while (!command.once && !signal.aborted);
      if (!signal.aborted) return exitCodes.ok;
      report("stopped; what was done is kept, and a job goes on where it was");
      return exitCodes.interrupted;
    }),
  );
}

async function doJobs(library: Library, signal: AbortSignal): Promise<void> {
  for await (const job of eachItem((page) => library.jobs.list(page))) {
    if (signal.aborted) return;
    if (job.state !== "waiting" && job.state !== "paused") continue;
    const start = performance.now();
    const done = await library.jobs.run(job.id, {
      signal,
      onProgress: (at) => report(jobText(at, performance.now() - start)),
    });
    report(
      `${safeLine(done.label)}: ${done.state}${done.problem ? `, ${safeLine(done.problem)}` : ""}`,
    );
  }
}

function jobText({ label, done, total }: Job, elapsedMs: number): string {
  const fraction = total ? done / total : undefined;
  return `${safeLine(label)}: ${progressText("done", { count: done, fraction, elapsedMs })}`;
}

async function lookAtFeeds(library: Library, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  for (const { feed, outcome, added, problem } of await library.feeds.refresh(undefined, {
    signal,
  }))
    if (added > 0 || outcome === "failed")
      report(safeLine(`feed ${feed}: ${problem ?? `${added} new`}`));
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
