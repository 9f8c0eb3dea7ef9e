import { type Event, eventTypeLabel } from "@nutgraf/core";
import type { EventPart, EventSummary, EventTime, QuoteSummary } from "@nutgraf/library";

/** An event in one line: who, what, to whom, and who says so. */
export function eventText({ participants, negated, trigger, status }: EventSummary): string {
  const names = (part: EventPart) =>
    participants
      .filter((participant) => participant.part === part)
      .map(({ entity, text }) => entity?.name ?? text)
      .join(" and ");
  const by = names("by");
  return [
    names("agent"),
    negated || status === "denied" ? "not" : "",
    trigger,
    names("patient"),
    by ? `(says ${by})` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A quote in one line: who, and what was said. */
export function quoteText({ speakers, speakerText, text, kind }: QuoteSummary): string {
  const who = speakers.map(({ name }) => name).join(" and ") || speakerText || "nobody named";
  return `${who}: ${kind === "direct" ? `“${text}”` : text}`;
}

/** What an event is besides what somebody says that it is; "" if it is nothing else. */
export const statusText: Readonly<Record<Event["status"], string>> = {
  asserted: "",
  reported: "",
  planned: "planned",
  hypothetical: "not certain to happen",
  denied: "denied",
};

/** When, where and of what kind an event is, and who reports it. */
export const eventDetail = ({ time, place, type, status, article }: EventSummary): string =>
  [
    whenText(time),
    place?.name,
    eventTypeLabel(type),
    statusText[status],
    article.source ?? article.agency,
  ]
    .filter(Boolean)
    .join(" · ");

/** When it happened, as exactly as it is known. */
export function whenText(time: EventTime | undefined): string {
  if (!time) return "no date";
  return time.from?.slice(0, time.precision === "year" ? 4 : 10) ?? time.text;
}
