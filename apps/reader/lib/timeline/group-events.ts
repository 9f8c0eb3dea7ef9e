import { timeValueLabel } from "@nutgraf/core";
import type { EventSummary, EventTime } from "@nutgraf/library";

/** Events known to have happened at the same time, as exactly as that is known. */
export type TimeGroup = {
  readonly key: string;
  /** Such as "Wednesday 6 November 2024" or "June 2024". */
  readonly label: string;
  readonly precision: EventTime["precision"];
  readonly from: string;
  readonly events: readonly EventSummary[];
};

/** Group events, which stand in order, by when they happened; those without a calendar time are left out. */
export function groupEvents(events: readonly EventSummary[]): TimeGroup[] {
  const groups = Map.groupBy(events, ({ time }) =>
    time?.from ? `${time.from.slice(0, 10)} ${toGrain(time.precision)}` : "",
  );
  groups.delete("");
  return [...groups].flatMap(([key, members]) => {
    const time = members[0]?.time;
    if (!time?.from) return [];
    const value = time.precision === "time" ? time.from.slice(0, 10) : time.value;
    const { precision, from } = time;
    return [{ key, label: timeValueLabel(value), precision, from, events: members }];
  });
}

/** Times of a day stand under the day. */
const toGrain = (precision: EventTime["precision"]) => (precision === "time" ? "day" : precision);
