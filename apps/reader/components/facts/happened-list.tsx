import { type Event, eventTypeLabel, sliceOf, timeValueLabel } from "@nutgraf/core";
import { Fragment } from "react";
import type { ArticleFacts, ToldEvent } from "../../lib/evidence/article-facts.ts";
import { eventFact } from "../../lib/evidence/fact-ids.ts";
import { statusLabel } from "../../lib/labels/status.ts";
import { rejectLink, spanHash } from "../../lib/links.ts";
import { Arrow } from "../page/arrow.tsx";
import { Doubt } from "./doubt.tsx";
import { ParticipantNames } from "./participant-names.tsx";
import { WhyNote } from "./why-note.tsx";

/** What happened, and who says so. */
export function HappenedList({ facts }: { readonly facts: ArticleFacts }) {
  return (
    <ul className="fact-list">
      {facts.happened.map((told) => (
        <HappenedItem key={told.event.id} told={told} facts={facts} />
      ))}
    </ul>
  );
}

type HappenedItemProps = { readonly told: ToldEvent; readonly facts: ArticleFacts };

function HappenedItem({ told: { event, mentions }, facts }: HappenedItemProps) {
  const { article, times } = facts.parsed;
  const time = event.time === undefined ? undefined : times[event.time];
  const place = event.place === undefined ? undefined : facts.entityById.get(event.place);
  const circumstances = [time && timeValueLabel(time.value), place && `in ${place.name}`].filter(
    Boolean,
  );
  return (
    <li className={`fact happened ${isClaim(event) ? "claim" : ""}`} id={eventFact(event.id)}>
      <p className="fact-head">
        <a className="trigger" href={spanHash(event.trigger)}>
          {sliceOf(article.text, event.trigger)}
        </a>
        <span className="fact-type">{eventTypeLabel(event.type)}</span>
        <Doubt confidence={event.confidence} />
      </p>
      <p className="fact-roles">
        <ParticipantNames participants={event.agents} facts={facts} />
        {event.agents.length > 0 && event.patients.length > 0 && <Arrow />}
        <ParticipantNames participants={event.patients} facts={facts} />
      </p>
      {circumstances.length > 0 && <p className="fact-note">{circumstances.join(", ")}</p>}
      <p className="says-who">
        <span className="status">{statusLabel(event)}</span>
        <SaysWho event={event} facts={facts} />
        {facts.mayCorrect && (
          <>
            {" · "}
            <a
              className="not-so"
              href={rejectLink(facts.articleId, { event: event.id })}
              rel="nofollow"
              aria-label={`not so: “${sliceOf(article.text, event.trigger)}” is no event`}
            >
              not so
            </a>
          </>
        )}
      </p>
      {mentions.length > 1 && (
        <p className="fact-foot">
          also told at{" "}
          {mentions.slice(1).map((mention, index) => (
            <Fragment key={mention.id}>
              {index > 0 && ", "}
              <a href={spanHash(mention.trigger)}>“{sliceOf(article.text, mention.trigger)}”</a>
            </Fragment>
          ))}
        </p>
      )}
      <WhyNote why={event.why} />
    </li>
  );
}

function SaysWho({ event, facts }: { readonly event: Event; readonly facts: ArticleFacts }) {
  if (!event.by || event.by.length === 0) return <> · the article itself says so</>;
  const quoted = event.by.flatMap(({ quote }) =>
    quote ? (facts.quoteById.get(quote) ?? []) : [],
  )[0];
  const verb = event.by.length > 1 ? "say so" : "says so";
  return (
    <>
      {" "}
      · <ParticipantNames participants={event.by} facts={facts} />{" "}
      {quoted ? <a href={spanHash(quoted.content[0] ?? quoted.span)}>{verb}</a> : verb}
    </>
  );
}

/** Whether somebody other than the article vouches for the event, or nobody does. */
const isClaim = ({ status, by }: Event): boolean => status !== "asserted" || (by?.length ?? 0) > 0;
