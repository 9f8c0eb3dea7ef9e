import { timeValueLabel } from "@nutgraf/core";
import type { EventTime } from "@nutgraf/library";

const PRECISE = ["time", "day"];

/** When an event happened, with how exactly that is known. */
export function EventTimeLabel({ time }: { readonly time: EventTime }) {
  const { value, precision, from } = time;
  return (
    <span className="event-time">
      {from ? (
        <time dateTime={from.slice(0, 10)}>{timeValueLabel(value)}</time>
      ) : (
        timeValueLabel(value)
      )}
      {precision && !PRECISE.includes(precision) && (
        <span className="precision"> (the {precision} is known, not the day)</span>
      )}
    </span>
  );
}
