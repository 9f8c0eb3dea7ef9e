import type { Event } from "@nutgraf/core";

const STATUS_LABELS: Readonly<Record<Event["status"], string>> = {
  asserted: "Stated as fact",
  reported: "Claimed",
  planned: "Planned",
  hypothetical: "Not certain to happen",
  denied: "Denied",
};

/** How far an event is said to be real, in a word or two. */
export const statusLabel = ({ status, negated }: Pick<Event, "status" | "negated">): string =>
  negated ? `Did not happen: ${STATUS_LABELS[status].toLowerCase()}` : STATUS_LABELS[status];
