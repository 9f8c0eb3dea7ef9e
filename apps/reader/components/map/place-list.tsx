import type { PlaceOnMap } from "@nutgraf/library";
import { EntityLink } from "../page/entity-link.tsx";

type PlaceListProps = {
  readonly places: readonly PlaceOnMap[];
  /** What is counted: "Articles" or "Events". */
  readonly counted: string;
};

/** The places of the map as a table. */
export function PlaceList({ places, counted }: PlaceListProps) {
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col" className="number">
            {counted}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, count }) => (
          <tr key={place.id}>
            <th scope="row">
              <EntityLink entity={place} />
            </th>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
