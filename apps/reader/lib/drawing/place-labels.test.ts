import { expect, test } from "vitest";
import { type Dot, placeLabels } from "./place-labels.ts";

const frame = { width: 400, height: 200, fontSize: 10 };
const dot = (x: number, y: number, name = "Lisbon"): Dot => ({ x, y, radius: 5, name });

test.each<[string, Dot[], (string | undefined)[]]>([
  ["right of a dot that stands alone", [dot(100, 100)], ["start"]],
  ["left of one at the right edge", [dot(395, 100)], ["end"]],
  ["left of one with a dot at its right", [dot(100, 100), dot(115, 100)], ["end", "start"]],
  [
    "above one between two others",
    [dot(100, 100), dot(115, 100), dot(85, 100)],
    ["middle", "start", "end"],
  ],
  [
    "nowhere if every place is taken",
    [dot(100, 100), dot(100, 100), dot(100, 100), dot(100, 100), dot(100, 100)],
    ["start", "end", "middle", "middle", undefined],
  ],
  ["nowhere if the name is wider than the drawing", [dot(200, 100, "x".repeat(200))], [undefined]],
  ["nowhere for no dots", [], []],
])("placeLabels writes %s", (_, dots, anchors) => {
  expect(placeLabels(dots, frame).map((place) => place?.anchor)).toEqual(anchors);
});
