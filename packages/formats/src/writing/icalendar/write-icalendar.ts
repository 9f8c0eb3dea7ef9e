import { type Event, type ParsedArticle, toTimeRange } from "@nutgraf/core";
import { type FactLookup, lookUpFacts } from "../fact-lookup.ts";
import type { ParsedArticles } from "../writer.ts";
import { contentLine } from "./content-line.ts";

/** Events that are known to the day or the hour: a calendar has no place for "in the 1990s". */
const CALENDAR_PRECISIONS = new Set(["time", "day"]);
/** The stamp of an article without a date; iCalendar wants one, and nothing here reads a clock. */
const NO_DATE = "19700101T000000Z";

/** The dated events as a calendar: https://www.rfc-editor.org/rfc/rfc5545. */
export async function* writeICalendar(articles: ParsedArticles): AsyncGenerator<string> {
  yield `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nutgraf//Events//EN", "CALSCALE:GREGORIAN"].join("\r\n")}\r\n`;
  for await (const parsed of articles) {
    const facts = lookUpFacts(parsed);
    yield facts.events.map((event) => toCalendarEvent(event, parsed, facts)).join("");
  }
  yield "END:VCALENDAR\r\n";
}

const STATUSES: Readonly<Record<Event["status"], string>> = {
  asserted: "CONFIRMED",
  reported: "CONFIRMED",
  planned: "TENTATIVE",
  hypothetical: "TENTATIVE",
  denied: "CANCELLED",
};

/** An event of the calendar; empty if it has no day. */
function toCalendarEvent(
  event: Event,
  { article, times }: ParsedArticle,
  facts: FactLookup,
): string {
  const time = event.time === undefined ? undefined : times[event.time];
  const range = time && toTimeRange(time.value);
  if (!range || !CALENDAR_PRECISIONS.has(range.precision)) return "";
  const sentence = facts.sentenceAt(event.trigger.start);
  const says = event.by?.map(facts.nameOf).join(", ");
  const place = facts.entity(event.place);
  const { latitude, longitude } = place?.link ?? {};
  const lines = [
    "BEGIN:VEVENT",
    contentLine("UID", `${article.id}-${event.id}@nutgraf`),
    `DTSTAMP:${toStamp(article.modifiedAt ?? article.publishedAt)}`,
    range.precision === "time"
      ? `DTSTART:${compact(range.from)}00`
      : `DTSTART;VALUE=DATE:${compact(range.from)}`,
    ...(range.precision === "time" ? [] : [`DTEND;VALUE=DATE:${compact(range.to)}`]),
    contentLine("SUMMARY", toSummary(event, facts)),
    contentLine(
      "DESCRIPTION",
      [sentence, says ? `According to ${says}` : "", article.title ?? ""]
        .filter(Boolean)
        .join("\n"),
    ),
    ...(place ? [contentLine("LOCATION", place.name)] : []),
    ...(latitude !== undefined && longitude !== undefined ? [`GEO:${latitude};${longitude}`] : []),
    ...(article.url && URL.canParse(article.url) ? [contentLine("URL", article.url, false)] : []),
    contentLine("CATEGORIES", event.type),
    `STATUS:${event.negated ? "CANCELLED" : STATUSES[event.status]}`,
    "END:VEVENT",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** Who, did what, to whom: in the words of the text. */
function toSummary(event: Event, facts: FactLookup): string {
  const names = (list: Event["agents"]) => list.map(facts.nameOf).join(", ");
  return [
    names(event.agents),
    event.negated ? "not" : "",
    facts.line(event.trigger),
    names(event.patients),
  ]
    .filter(Boolean)
    .join(" ");
}

const compact = (iso: string): string => iso.slice(0, 16).replace(/[-:]/g, "");

function toStamp(timestamp: string | undefined): string {
  const at = Date.parse(timestamp ?? "");
  return Number.isNaN(at)
    ? NO_DATE
    : `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
