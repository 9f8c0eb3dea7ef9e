import type { FeedRefresh, Job } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { outcomesText } from "./import-files.ts";

/** What `nutgraf worker` was asked for. */
export type WorkerCommand = LibraryOptions & {
  /** Seconds between two looks. */
  readonly every: number;
  readonly once?: boolean;
};

/** Do the library's waiting jobs and look at feeds that are due, until told to stop. */
export async function runWorker({
  library: location,
  every,
  once,
}: WorkerCommand): Promise<number> {
  return withLibrary(location, (library) =>
    untilInterrupted(async (signal) => {
      await library.jobs.work({
        signal,
        everyMs: every * 1000,
        ...(once && { once }),
        onDone: (job) => report(jobText(job)),
        onFeed: reportFeed,
        onProblem: (problem) => report(safeLine(problem)),
      });
      if (!signal.aborted) return exitCodes.ok;
      report("stopped; what was done is kept, and a job goes on where it was");
      // A worker ends by being stopped; one that was to look once is interrupted by it.
      return once ? exitCodes.interrupted : exitCodes.ok;
    }),
  );
}

function jobText(job: Job): string {
  const problem = job.problem === undefined ? "" : `, ${job.problem}`;
  return safeLine(`${job.label}: ${job.state}, ${outcomesText(job)}${problem}`);
}

function reportFeed({ feed, outcome, added, problem }: FeedRefresh): void {
  if (added > 0 || outcome === "failed")
    report(safeLine(`feed ${feed}: ${problem ?? `${added} new`}`));
}
