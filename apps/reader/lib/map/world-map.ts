import type { PlaceOnMap } from "@nutgraf/library";
import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json" with { type: "json" };

export const mapWidth = 960;
export const mapHeight = 490;

/** A place as a circle on the map. */
export type MapPoint = {
  readonly place: PlaceOnMap;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name has room beside it. */
  readonly isLabelled: boolean;
};

/** The map's lines as SVG path data, in a frame of `mapWidth` by `mapHeight`. */
export type WorldMap = {
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
};

const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 22;

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
// The package ships no types; its README describes this shape (https://github.com/topojson/world-atlas).
const world = atlas as unknown as World;

const projection = geoNaturalEarth1().fitSize([mapWidth, mapHeight], { type: "Sphere" });
const draw = geoPath(projection).digits(1);

/** Natural Earth's countries at 1:110 million in the Natural Earth projection. */
export const worldMap: WorldMap = {
  land: draw(feature(world, world.objects.land)) ?? "",
  borders: draw(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "",
  graticule: draw(geoGraticule10()) ?? "",
};

/** Places as circles whose area grows with their count, the largest first, so that none is hidden. */
export function toMapPoints(places: readonly PlaceOnMap[]): MapPoint[] {
  const most = Math.max(...places.map(({ count }) => count), 1);
  const labels: Box[] = [];
  return places
    .toSorted((a, b) => b.count - a.count)
    .flatMap((place) => {
      const position = projection([place.longitude, place.latitude]);
      if (!position) return [];
      const radius = Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(place.count / most));
      const [x, y] = position;
      const label = labelBox(x + radius, y, place.place.name);
      const isLabelled = label.right < mapWidth && !labels.some((other) => overlap(label, other));
      if (isLabelled) labels.push(label);
      return [{ place, x: round(x), y: round(y), radius: round(radius), isLabelled }];
    });
}

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Roughly where a name stands: letters of 12 px are some 6.5 px wide. */
const labelBox = (x: number, y: number, name: string): Box => ({
  left: x,
  right: x + 6 + name.length * 6.5,
  top: y - 8,
  bottom: y + 8,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (value: number): number => Math.round(value * 10) / 10;
