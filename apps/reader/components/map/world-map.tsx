import type { PlaceOnMap } from "@nutgraf/library";
import { entityLink } from "../../lib/links.ts";
import { mapHeight, mapWidth, toMapPoints, worldMap } from "../../lib/map/world-map.ts";
import { DotLabel } from "../page/dot-label.tsx";

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
      {points.map(({ place, label, largeLabel, ...dot }) => (
        <g key={place.place.id}>
          <a href={entityLink(place.place.id)} aria-label={`${dot.name}: ${place.count}`}>
            <circle cx={dot.x} cy={dot.y} r={dot.radius}>
              <title>{`${dot.name}: ${place.count}`}</title>
            </circle>
          </a>
          <g className="labels">
            <DotLabel dot={dot} place={label} />
          </g>
          <g className="large-labels">
            <DotLabel dot={dot} place={largeLabel} />
          </g>
        </g>
      ))}
    </svg>
  );
}
