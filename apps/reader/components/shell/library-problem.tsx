/**
 * What stands in place of every page while the library cannot be opened.
 *
 * @param problem a sentence without its full stop
 */
export function LibraryProblem({ problem }: { readonly problem: string }) {
  return (
    <div className="empty-state">
      <h1>The library cannot be opened</h1>
      <p>{problem}.</p>
      <p>Nothing in it was changed. Load this page again when that is mended.</p>
    </div>
  );
}
