import type { Annotation } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";

type HighlightItemProps = {
  /** Id of the element. */
  readonly id?: string;
  readonly highlight: Annotation;
  /** Where to go on after a change. */
  readonly returnTo: string;
};

/** Highlighted words with their note, to be changed or taken away. */
export function HighlightItem({ id: anchor, highlight, returnTo }: HighlightItemProps) {
  const { id, article, span, quote, note } = highlight;
  return (
    <li className="fact highlight-item" id={anchor}>
      <blockquote>{span ? <a href={articleLink(article.id, span)}>{quote}</a> : quote}</blockquote>
      {!span && <p className="fact-note">These words are no longer in the article.</p>}
      {note && <p className="note">{note}</p>}
      <div className="item-actions">
        <details className="confirm">
          <summary className="quiet-button">{note ? "Change the note" : "Add a note"}</summary>
          <form action="/highlights/change" method="post">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="return" value={returnTo} />
            <textarea className="few-lines" name="note" aria-label="Note" defaultValue={note} />
            <button className="button" type="submit">
              Keep
            </button>
          </form>
        </details>
        <form action="/highlights/remove" method="post">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="return" value={returnTo} />
          <button className="quiet-button" type="submit">
            Remove<span className="visually-hidden"> the highlight</span>
          </button>
        </form>
      </div>
    </li>
  );
}
