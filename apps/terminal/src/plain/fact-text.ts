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
export function quoteText({ speakers, speakerText, text }: QuoteSummary): string {
  const who = speakers.map(({ name }) => name).join(" and ") || speakerText || "nobody named";
  return `${who}: ${text}`;
}

/** When it happened, as exactly as it is known. */
export function whenText(time: EventTime | undefined): string {
  if (!time) return "no date";
  return time.from?.slice(0, time.precision === "year" ? 4 : 10) ?? time.text;
}
