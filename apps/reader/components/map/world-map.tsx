import type { PlaceOnMap } from "@nutgraf/library";
import { entityLink } from "../../lib/links.ts";
import { mapHeight, mapWidth, toMapPoints, worldMap } from "../../lib/map/world-map.ts";

type WorldMapProps = { readonly places: readonly PlaceOnMap[]; readonly layer: string };

/** Places on a map of the world; each leads to its page. */
export function WorldMap({ places, layer }: WorldMapProps) {
  const points = toMapPoints(places);
  return (
    <svg className={`world-map layer-${layer}`} viewBox={`0 0 ${mapWidth} ${mapHeight}`}>
      <title>Map of the world; the table says the same in words</title>
      <path className="graticule" d={worldMap.graticule} />
      <path className="land" d={worldMap.land} />
      <path className="borders" d={worldMap.borders} />
      {points.map(({ place, x, y, radius }) => (
        <a
          href={entityLink(place.place.id)}
          aria-label={`${place.place.name}: ${place.count}`}
          key={place.place.id}
        >
          <circle cx={x} cy={y} r={radius}>
            <title>{`${place.place.name}: ${place.count}`}</title>
          </circle>
        </a>
      ))}
      <g className="labels">
        {points
          .filter(({ isLabelled }) => isLabelled)
          .map(({ place, x, y, radius }) => (
            <text x={x + radius + 3} y={y + 4} key={place.place.id}>
              {place.place.name}
            </text>
          ))}
      </g>
    </svg>
  );
}
