import { shortDate } from "@nutgraf/core";
import type { EntitySummary } from "@nutgraf/library";
import { EntityLink } from "../page/entity-link.tsx";

/** Names with how often and when they are in the news. */
export function EntityTable({ entities }: { readonly entities: readonly EntitySummary[] }) {
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="wide-only">
            Kind
          </th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col" className="number">
            Quotes
          </th>
          <th scope="col" className="number">
            Events
          </th>
          <th scope="col" className="wide-only">
            Last named
          </th>
        </tr>
      </thead>
      <tbody>
        {entities.map((entity) => (
          <tr key={entity.id}>
            <th scope="row">
              <EntityLink entity={entity} />
            </th>
            <td className="wide-only">{entity.type}</td>
            <td className="number">{entity.articleCount}</td>
            <td className="number">{entity.quoteCount}</td>
            <td className="number">{entity.eventCount}</td>
            <td className="wide-only">
              <time dateTime={entity.lastAt}>{shortDate(entity.lastAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
