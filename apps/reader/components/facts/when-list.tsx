"use client";

import type { WhenRow } from "../../lib/evidence/fact-rows.ts";
import { WhyNote } from "./why-note.tsx";

/** Every time expression, in the order of the text, with what it comes to. */
export function WhenList({ rows }: { readonly rows: readonly WhenRow[] }) {
  return (
    <ul className="fact-list">
      {rows.map(({ id, time, value, countedFrom, why }) => (
        <li className="fact" id={id} key={id}>
          <p className="fact-head">
            <a className="time-words" href={time.hash}>
              {time.words}
            </a>
          </p>
          <p className="fact-note">
            {value}
            {countedFrom && <span className="anchor">{` · counted from ${countedFrom}`}</span>}
          </p>
          <WhyNote why={why} />
        </li>
      ))}
    </ul>
  );
}
