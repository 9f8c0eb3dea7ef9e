"use client";

import type { SaidRow } from "../../lib/evidence/fact-rows.ts";
import { Doubt } from "./doubt.tsx";
import { LeadList } from "./lead-list.tsx";
import { WhyNote } from "./why-note.tsx";

const KIND_LABELS = {
  direct: "word for word",
  indirect: "in the reporter’s words",
  mixed: "partly word for word",
} as const;

/** Who said what, in the order of the text. */
export function SaidList({ rows }: { readonly rows: readonly SaidRow[] }) {
  return (
    <ul className="fact-list">
      {rows.map(({ id, kind, speakers, quote, confidence, notSo, why }) => (
        <li className={`fact said-${kind}`} id={id} key={id}>
          <p className="fact-head">
            {speakers.length === 0 ? (
              <span className="unknown">Speaker unknown</span>
            ) : (
              <span>
                <LeadList leads={speakers} />
              </span>
            )}
            <Doubt confidence={confidence} />
          </p>
          <blockquote>
            <a href={quote.hash}>{quote.words}</a>
          </blockquote>
          <p className="fact-foot">
            {KIND_LABELS[kind]}
            {notSo && (
              <a
                className="not-so"
                href={notSo}
                rel="nofollow"
                aria-label={`not so: nobody said “${quote.words}”`}
              >
                not so
              </a>
            )}
          </p>
          <WhyNote why={why} />
        </li>
      ))}
    </ul>
  );
}
