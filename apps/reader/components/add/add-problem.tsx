import { safeReturnPath } from "../../lib/security/safe-return-path.ts";

type AddProblemProps = {
  readonly problem: string;
  readonly file: string | undefined;
  /** How many more could not be read. */
  readonly others: string | undefined;
  /** Where those are that could. */
  readonly rest: string | undefined;
};

/** Why something was not added, and what became of the rest. */
export function AddProblem({ problem, file, others, rest }: AddProblemProps) {
  return (
    <div className="notice error" role="alert">
      <p>
        {file && `“${file}”: `}
        {problem}.{others && ` ${others} more could not be read either.`}
      </p>
      {rest ? (
        <p>
          The rest was added: <a href={safeReturnPath(rest)}>see it</a>.
        </p>
      ) : (
        <p>Nothing was added.</p>
      )}
    </div>
  );
}
