import { shortDate } from "@nutgraf/core";
import type { Correction } from "@nutgraf/library";
import { correctionsPage } from "../../lib/links.ts";
import { IfAllowed } from "../people/if-allowed.tsx";

/** Corrections, newest first, each with its way back. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  return (
    <ul className="correction-list">
      {corrections.map(({ id, label, madeAt, undoneAt }) => (
        <li key={id} className={undoneAt ? "undone" : undefined}>
          <p>
            {label}{" "}
            <span className="muted">
              <time dateTime={madeAt}>{shortDate(madeAt)}</time>
              {undoneAt && `, undone ${shortDate(undoneAt)}`}
            </span>
          </p>
          {!undoneAt && (
            <IfAllowed action={`${correctionsPage}/undo`}>
              <form action={`${correctionsPage}/undo`} method="post">
                <input type="hidden" name="id" value={id} />
                <button className="quiet-button" type="submit">
                  Undo<span className="visually-hidden">: {label}</span>
                </button>
              </form>
            </IfAllowed>
          )}
        </li>
      ))}
    </ul>
  );
}
