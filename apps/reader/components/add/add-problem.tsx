import { jobLink } from "../../lib/links.ts";

type AddProblemProps = {
  readonly problem: string;
  readonly file: string | undefined;
  /** How many more could not be read. */
  readonly others: string | undefined;
  /** The import of those that could. */
  readonly job: string | undefined;
};

/** Why something was not added, and what became of the rest. */
export function AddProblem({ problem, file, others, job }: AddProblemProps) {
  return (
    <div className="notice error" role="alert">
      <p>
        {file && `“${file}”: `}
        {problem}.{others && ` ${others} more could not be read either.`}
      </p>
      {job ? (
        <p>
          The rest is being read: <a href={jobLink(job)}>see how far</a>.
        </p>
      ) : (
        <p>Nothing was added.</p>
      )}
    </div>
  );
}
