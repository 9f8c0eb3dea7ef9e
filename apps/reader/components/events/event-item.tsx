import { eventTypeLabel } from "@nutgraf/core";
import type { EventPart, EventSummary } from "@nutgraf/library";
import { statusLabel } from "../../lib/labels/status.ts";
import { articleLink } from "../../lib/links.ts";
import { Doubt } from "../facts/doubt.tsx";
import { Arrow } from "../page/arrow.tsx";
import { ArticleSource } from "../page/article-source.tsx";
import { EntityLink } from "../page/entity-link.tsx";
import { EventTimeLabel } from "./event-time-label.tsx";

/** One event: its sentence, who did it to whom, when and where, and who says so. */
export function EventItem({ event }: { readonly event: EventSummary }) {
  const { article, span, status, trigger, type, place, time, reportCount } = event;
  const claims = event.participants.filter(({ part }) => part === "by");
  const isClaim = status !== "asserted" || claims.length > 0;
  return (
    <li className={isClaim ? "event-item claim" : "event-item"}>
      <p className="fact-head">
        <a className="trigger" href={articleLink(article.id, span)}>
          {trigger}
        </a>
        <span className="fact-type">{eventTypeLabel(type)}</span>
        <Doubt confidence={event.confidence} />
      </p>
      <p className="event-roles">
        <Participants event={event} part="agent" />
        {has(event, "agent") && has(event, "patient") && <Arrow />}
        <Participants event={event} part="patient" />
      </p>
      {(time || place) && (
        <p className="fact-note">
          {time && <EventTimeLabel time={time} />}
          {place && (
            <>
              {time ? ", in " : "In "}
              <EntityLink entity={place} />
            </>
          )}
        </p>
      )}
      <blockquote className="event-sentence">
        <EventSentence event={event} />
      </blockquote>
      <p className="says-who">
        <span className="status">{statusLabel(event)}</span>
        {" · "}
        {claims.length > 0 ? (
          <>
            <Participants event={event} part="by" /> {claims.length > 1 ? "say so" : "says so"}
          </>
        ) : (
          "the article itself says so"
        )}
        {reportCount > 1 && ` · in ${reportCount} articles`}
      </p>
      <ArticleSource article={article} span={span} />
    </li>
  );
}

function EventSentence({ event }: { readonly event: EventSummary }) {
  const start = event.span.start - event.sentenceStart;
  const end = event.span.end - event.sentenceStart;
  return (
    <>
      {event.sentence.slice(0, start)}
      <mark>{event.sentence.slice(start, end)}</mark>
      {event.sentence.slice(end)}
    </>
  );
}

type ParticipantsProps = { readonly event: EventSummary; readonly part: EventPart };

function Participants({ event, part }: ParticipantsProps) {
  return event.participants
    .filter((participant) => participant.part === part)
    .map(({ entity, text }, index) => (
      <span key={`${entity?.id} ${text}`}>
        {index > 0 && ", "}
        {entity ? <EntityLink entity={entity} /> : text}
      </span>
    ));
}

const has = ({ participants }: EventSummary, part: EventPart): boolean =>
  participants.some((participant) => participant.part === part);
