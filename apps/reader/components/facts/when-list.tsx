import { sliceOf, timeValueLabel } from "@nutgraf/core";
import type { ArticleFacts } from "../../lib/evidence/article-facts.ts";
import { timeFact } from "../../lib/evidence/fact-ids.ts";
import { spanHash } from "../../lib/links.ts";
import { WhyNote } from "./why-note.tsx";

/** A weekday or a month of a year that nobody knows: `XXXX-WXX-1`, `XXXX-06`. */
const UNDATED = /^XXXX-/;

/** Every time expression, in the order of the text, with what it comes to. */
export function WhenList({ facts }: { readonly facts: ArticleFacts }) {
  const { text } = facts.parsed.article;
  return (
    <ul className="fact-list">
      {facts.when.map(({ index, time }) => (
        <li className="fact" id={timeFact(index)} key={index}>
          <p className="fact-head">
            <a className="time-words" href={spanHash(time.span)}>
              {sliceOf(text, time.span)}
            </a>
          </p>
          <p className="fact-note">
            {UNDATED.test(time.value)
              ? "which one is open: the article has no date"
              : timeValueLabel(time.value)}
            {time.certainty === "implied" && time.anchor && (
              <span className="anchor"> · counted from {timeValueLabel(time.anchor)}</span>
            )}
          </p>
          <WhyNote why={time.why} />
        </li>
      ))}
    </ul>
  );
}
