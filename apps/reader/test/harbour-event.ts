import type { EventSummary, EventTime } from "@nutgraf/library";

/** An event as lists show it, at the time given. */
export function harbourEvent(time: EventTime): EventSummary {
  return {
    id: "v1",
    article: { id: "harbour", title: "Harbour town votes to keep its ferry" },
    type: "plover:SUPPORT",
    trigger: "voted",
    span: { start: 12, end: 17 },
    sentence: "The council voted.",
    sentenceStart: 0,
    participants: [],
    time,
    status: "asserted",
    negated: false,
    confidence: 0.8,
    reportCount: 1,
  };
}
