import type { Job } from "@nutgraf/library";
import { jobSummary } from "../../lib/labels/job-summary.ts";
import { jobLink } from "../../lib/links.ts";

/** The latest imports, and what became of them. */
export function JobList({ jobs }: { readonly jobs: readonly Job[] }) {
  if (jobs.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="imports">
      <h2 id="imports">Latest imports</h2>
      <ul className="job-list">
        {jobs.map((job) => (
          <li key={job.id}>
            <a href={jobLink(job.id)}>{job.label}</a>{" "}
            <span className="muted">{jobSummary(job)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
