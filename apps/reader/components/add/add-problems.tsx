import { safeReturnPath } from "../../lib/security/safe-return-path.ts";

type AddProblemsProps = {
  /** One line for each file, text or address that was not added. */
  readonly problems: readonly string[];
  /** How many more there were. */
  readonly more: number;
  /** Where those are that were added. */
  readonly rest: string | undefined;
};

/** Why something was not added, and what became of the rest. */
export function AddProblems({ problems, more, rest }: AddProblemsProps) {
  return (
    <div className="notice error" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}.</li>
        ))}
        {more > 0 && <li>{more} more.</li>}
      </ul>
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
