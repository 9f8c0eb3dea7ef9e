import type { Job, JobFailure } from "@nutgraf/library";
import { jobSummary } from "../../lib/labels/job-summary.ts";
import { frontPage, jobLink } from "../../lib/links.ts";
import { PageHead } from "../page/page-head.tsx";
import { IfAllowed } from "../people/if-allowed.tsx";
import { LookAgain } from "./look-again.tsx";

type JobPageProps = { readonly job: Job; readonly failures: readonly JobFailure[] };

/** An import with its progress, and what could not be read. */
export function JobPage({ job, failures }: JobPageProps) {
  const isRunning = job.state === "running" || job.state === "waiting";
  return (
    <div className="page">
      <PageHead title={job.label} />
      <p className="lede" role="status">
        {jobSummary(job)}
      </p>
      {job.problem && <p className="notice error">{job.problem}</p>}
      <progress
        className="progress"
        aria-label="Progress"
        max={job.total ?? 1}
        value={job.total === undefined && isRunning ? undefined : job.done}
      />
      {isRunning && <LookAgain />}
      {failures.length > 0 && (
        <section className="page-section" aria-labelledby="failures">
          <h2 id="failures">Could not be read</h2>
          <ul className="failure-list">
            {failures.map(({ item, problem }) => (
              <li key={item}>
                <strong>{item}</strong>
                <p>{problem}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="actions">
        {!isRunning && (failures.length > 0 || job.state === "paused") && (
          <IfAllowed action={`${jobLink(job.id)}/retry`}>
            <form action={`${jobLink(job.id)}/retry`} method="post">
              <button className="button" type="submit">
                Try again
              </button>
            </form>
          </IfAllowed>
        )}
        <a className="button" href={frontPage}>
          To the news
        </a>
      </div>
    </div>
  );
}
