"use client";

import type { WhoRow } from "../../lib/evidence/fact-rows.ts";
import { MentionCount } from "./mention-count.tsx";
import { WhyNote } from "./why-note.tsx";

/** Who the article names, the most important first; those it only describes stand folded below. */
export function WhoList({ rows }: { readonly rows: readonly WhoRow[] }) {
  const [named, described] = [rows.filter(isNamed), rows.filter((row) => !isNamed(row))];
  return (
    <>
      <WhoItems rows={named} />
      {described.length > 0 && (
        <details className="described" open={named.length === 0}>
          <summary>{`${described.length} more without a name`}</summary>
          <WhoItems rows={described} />
        </details>
      )}
    </>
  );
}

const isNamed = (row: WhoRow): boolean => row.isNamed;

function WhoItems({ rows }: { readonly rows: readonly WhoRow[] }) {
  return (
    <ul className="fact-list">
      {rows.map(({ id, name, type, notes, mentions, why }) => (
        <li className="fact" id={id} key={id}>
          <p className="fact-head">
            <a className={name.className} href={name.hash}>
              {name.words}
            </a>
            <span className="fact-type">{type}</span>
          </p>
          {notes.map((note) => (
            <p className="fact-note" key={note}>
              {note}
            </p>
          ))}
          <MentionCount name={name.words} mentions={mentions} />
          <WhyNote why={why} />
        </li>
      ))}
    </ul>
  );
}
