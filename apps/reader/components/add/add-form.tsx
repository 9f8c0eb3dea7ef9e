import { DateInput } from "../page/date-input.tsx";
import { DropZone } from "./drop-zone.tsx";

/** Paste a text or choose files; a plain form, so that it works without script. */
export function AddForm() {
  return (
    <form className="form" action="/articles" method="post" encType="multipart/form-data" id="add">
      <DropZone />
      <div className="field">
        <label htmlFor="text">Text</label>
        <textarea id="text" name="text" spellCheck={false} aria-describedby="text-hint" />
        <p className="hint" id="text-hint">
          With its headline, dateline and byline, if it has them.
        </p>
      </div>
      <div className="field-row">
        <div className="field">
          <label htmlFor="source">Source</label>
          <input type="text" id="source" name="source" autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="published">Published</label>
          <DateInput id="published" name="published" describedBy="published-hint" />
          <p className="hint" id="published-hint">
            “On Wednesday” is counted from this day.
          </p>
        </div>
      </div>
      <div>
        <button className="button primary" type="submit">
          Read it
        </button>
      </div>
    </form>
  );
}
