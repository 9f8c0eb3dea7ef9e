import type { TimeGroup } from "../../lib/timeline/group-events.ts";
import { EventList } from "../events/event-list.tsx";

/** Events under the time at which they happened, as exactly as that is known. */
export function Timeline({ groups }: { readonly groups: readonly TimeGroup[] }) {
  return (
    <ol className="timeline">
      {groups.map(({ key, label, precision, events }) => (
        <li className={`time-group precision-${precision ?? "unknown"}`} key={key}>
          <h2>{label}</h2>
          <EventList events={events} />
        </li>
      ))}
    </ol>
  );
}
