"use client";

import { Fragment } from "react";
import type { HappenedRow } from "../../lib/evidence/fact-rows.ts";
import { Arrow } from "../page/arrow.tsx";
import { Doubt } from "./doubt.tsx";
import { LeadList } from "./lead-list.tsx";
import { WhyNote } from "./why-note.tsx";

/** What happened, and who says so. */
export function HappenedList({ rows }: { readonly rows: readonly HappenedRow[] }) {
  return (
    <ul className="fact-list">
      {rows.map((row) => (
        <HappenedItem row={row} key={row.id} />
      ))}
    </ul>
  );
}

function HappenedItem({ row }: { readonly row: HappenedRow }) {
  const { id, trigger, type, confidence, agents, patients, circumstances } = row;
  const { isClaim, status, notSo, alsoToldAt, why } = row;
  return (
    <li className={`fact happened ${isClaim ? "claim" : ""}`} id={id}>
      <p className="fact-head">
        <a className="trigger" href={trigger.hash}>
          {trigger.words}
        </a>
        <span className="fact-type">{type}</span>
        <Doubt confidence={confidence} />
      </p>
      <p className="fact-roles">
        <LeadList leads={agents} />
        {agents.length > 0 && patients.length > 0 && <Arrow />}
        <LeadList leads={patients} />
      </p>
      {circumstances && <p className="fact-note">{circumstances}</p>}
      <p className="says-who">
        <span className="status">{status}</span>
        <SaysWho row={row} />
        {notSo && (
          <>
            {" · "}
            <a
              className="not-so"
              href={notSo}
              rel="nofollow"
              aria-label={`not so: “${trigger.words}” is no event`}
            >
              not so
            </a>
          </>
        )}
      </p>
      {alsoToldAt.length > 0 && (
        <p className="fact-foot">
          also told at{" "}
          {alsoToldAt.map(({ words, hash }, index) => (
            <Fragment key={hash}>
              {index > 0 && ", "}
              <a href={hash}>{`“${words}”`}</a>
            </Fragment>
          ))}
        </p>
      )}
      <WhyNote why={why} />
    </li>
  );
}

function SaysWho({ row: { by, saidAt } }: { readonly row: HappenedRow }) {
  if (by.length === 0) return " · the article itself says so";
  const verb = by.length > 1 ? "say so" : "says so";
  return (
    <>
      {" · "}
      <LeadList leads={by} /> {saidAt === undefined ? verb : <a href={saidAt}>{verb}</a>}
    </>
  );
}
