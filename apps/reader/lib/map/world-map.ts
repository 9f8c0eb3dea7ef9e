import type { PlaceOnMap } from "@nutgraf/library";
import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json" with { type: "json" };
import { type LabelPlace, placeLabels } from "../drawing/place-labels.ts";

export const mapWidth = 960;
export const mapHeight = 490;

/** A place as a circle on the map. */
export type MapPoint = {
  readonly place: PlaceOnMap;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  /** Where there is room for its name. */
  readonly label: LabelPlace | undefined;
  /** The same on a narrow screen, where the map is small and its letters are large. */
  readonly largeLabel: LabelPlace | undefined;
};

/** The map's lines as SVG path data, in a frame of `mapWidth` by `mapHeight`. */
export type WorldMap = {
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
};

const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 22;
/** As in map-graph.css. */
const FONT_SIZE = 14;
const LARGE_FONT_SIZE = 24;

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
  const dots = places
    .toSorted((a, b) => b.count - a.count)
    .flatMap((place) => {
      const position = projection([place.longitude, place.latitude]);
      if (!position) return [];
      const radius = Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(place.count / most));
      const [x, y] = position;
      return [{ place, name: place.place.name, x: round(x), y: round(y), radius: round(radius) }];
    });
  const frame = { width: mapWidth, height: mapHeight };
  const labels = placeLabels(dots, { ...frame, fontSize: FONT_SIZE });
  const largeLabels = placeLabels(dots, { ...frame, fontSize: LARGE_FONT_SIZE });
  return dots.map((dot, at) => ({ ...dot, label: labels[at], largeLabel: largeLabels[at] }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
