import { correctionsPage } from "../../lib/links.ts";

/** Says that a correction was made, and takes it back. */
export function CorrectionDone({ id }: { readonly id: string }) {
  return (
    <form className="notice correction-done" action={`${correctionsPage}/undo`} method="post">
      <p role="status">Done. It will hold for later articles, too.</p>
      <input type="hidden" name="id" value={id} />
      <button className="button" type="submit">
        Undo
      </button>
    </form>
  );
}
