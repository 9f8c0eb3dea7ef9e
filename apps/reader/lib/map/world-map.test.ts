import type { PlaceOnMap } from "@nutgraf/library";
import { expect, test } from "vitest";
import { mapHeight, mapWidth, toMapPoints, worldMap } from "./world-map.ts";

const place = (id: string, latitude: number, longitude: number, count: number): PlaceOnMap => ({
  place: {
    id,
    type: "place",
    name: id,
    articleCount: count,
    quoteCount: 0,
    eventCount: 0,
    firstAt: "2024-11-06T00:00:00.000Z",
    lastAt: "2024-11-06T00:00:00.000Z",
  },
  latitude,
  longitude,
  count,
});

test("toMapPoints sets west left of east and north above south, the most counted first", () => {
  const points = toMapPoints([
    place("Lima", -12, -77, 1),
    place("Tokyo", 35.7, 139.7, 9),
    place("Oslo", 59.9, 10.7, 4),
  ]);
  expect(points.map((point) => point.place.place.name)).toEqual(["Tokyo", "Oslo", "Lima"]);
  const [tokyo, oslo, lima] = points;
  expect(lima?.x).toBeLessThan(oslo?.x ?? 0);
  expect(oslo?.x).toBeLessThan(tokyo?.x ?? 0);
  expect(oslo?.y).toBeLessThan(tokyo?.y ?? 0);
  expect(tokyo?.y).toBeLessThan(lima?.y ?? 0);
  expect(tokyo?.radius).toBeGreaterThan(oslo?.radius ?? 0);
  for (const { x, y } of points) {
    expect(x).toBeLessThan(mapWidth);
    expect(y).toBeLessThan(mapHeight);
  }
});

test("worldMap is drawn with one decimal, so that the page stays small", () => {
  expect(worldMap.land).toMatch(/^M[\d.,LMZ-]+$/);
  expect(worldMap.land.length + worldMap.borders.length).toBeLessThan(120_000);
});
