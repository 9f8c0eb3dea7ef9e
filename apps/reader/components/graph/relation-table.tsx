import { eventTypeLabel, shortDate } from "@nutgraf/core";
import type { Relation } from "@nutgraf/library";
import { timelinePage, withQuery } from "../../lib/links.ts";
import { EntityLink } from "../page/entity-link.tsx";

/** Who acts on whom, in words. */
export function RelationTable({ relations }: { readonly relations: readonly Relation[] }) {
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Does what</th>
          <th scope="col">To whom</th>
          <th scope="col" className="number">
            Events
          </th>
          <th scope="col" className="wide-only">
            Last
          </th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({ agent, patient, type, eventCount, lastAt }) => (
          <tr key={`${agent.id} ${type} ${patient.id}`}>
            <th scope="row">
              <EntityLink entity={agent} />
            </th>
            <td>
              <a href={withQuery(timelinePage, { entity: agent.id, part: "agent", type })}>
                {eventTypeLabel(type)}
              </a>
            </td>
            <td>
              <EntityLink entity={patient} />
            </td>
            <td className="number">{eventCount}</td>
            <td className="wide-only">
              <time dateTime={lastAt}>{shortDate(lastAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
