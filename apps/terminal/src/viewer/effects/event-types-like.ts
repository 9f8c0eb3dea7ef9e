import { eventTypeLabel, listEventTypes } from "@nutgraf/core";
import type { Completion } from "../source/source.ts";

/** Types of events whose words or codes hold a text. */
export function eventTypesLike(text: string): readonly Completion[] {
  const wanted = text.trim().toLowerCase();
  return listEventTypes()
    .map(({ type, meaning }) => ({
      text: type,
      label: `${eventTypeLabel(type)}  ${type}  ${meaning}`,
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
}
