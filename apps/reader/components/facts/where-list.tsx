"use client";

import type { WhereRow } from "../../lib/evidence/fact-rows.ts";
import { LeadList } from "./lead-list.tsx";
import { MentionCount } from "./mention-count.tsx";
import { WhyNote } from "./why-note.tsx";

/** Places: where the report was filed, where something happened, and those merely named, kept apart. */
export function WhereList({ rows }: { readonly rows: readonly WhereRow[] }) {
  return (
    <ul className="fact-list">
      {rows.map(({ id, name, country, isDateline, standsFor, events, mentions, why }) => (
        <li className="fact" id={id} key={id}>
          <p className="fact-head">
            <a className={name.className} href={name.hash}>
              {name.words}
            </a>
            {country && <span className="fact-type">{country}</span>}
            {isDateline && <span className="tag">filed here</span>}
          </p>
          {standsFor && <p className="fact-note">{`stands for ${standsFor}`}</p>}
          {events.length > 0 && (
            <p className="fact-note">
              here: <LeadList leads={events} />
            </p>
          )}
          <MentionCount name={name.words} mentions={mentions} />
          <WhyNote why={why} />
        </li>
      ))}
    </ul>
  );
}
