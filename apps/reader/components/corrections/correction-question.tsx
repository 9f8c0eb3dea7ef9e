import type { CorrectionPreview } from "@nutgraf/library";
import { correctionsPage } from "../../lib/links.ts";

type CorrectionQuestionProps = {
  readonly preview: CorrectionPreview;
  /** The request, as a form sends it. */
  readonly fields: readonly (readonly [name: string, value: string])[];
};

/** What a correction would change, and whether to make it. */
export function CorrectionQuestion({ preview, fields }: CorrectionQuestionProps) {
  const { label, articleCount, quoteCount, eventCount } = preview;
  return (
    <form className="empty-state" action={`${correctionsPage}/make`} method="post">
      <h1>{label}?</h1>
      <p>
        This changes {count(articleCount, "article")}, {count(quoteCount, "quote")} and{" "}
        {count(eventCount, "event")}, and holds for articles that come later. It can be undone at
        any time; no text is ever changed.
      </p>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
      ))}
      <p className="actions">
        <button className="button primary" type="submit">
          Yes
        </button>
        <a className="button" href={correctionsPage}>
          No
        </a>
      </p>
    </form>
  );
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
