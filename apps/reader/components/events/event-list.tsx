import type { EventSummary } from "@nutgraf/library";
import { EventItem } from "./event-item.tsx";

/** Events, each with who takes part and who says so. */
export function EventList({ events }: { readonly events: readonly EventSummary[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <EventItem key={`${event.article.id} ${event.id}`} event={event} />
      ))}
    </ul>
  );
}
