import { expect, test } from "vitest";
import { readPreferences, writePreferences } from "./preferences.ts";

const defaults = {
  theme: "auto",
  textSize: "medium",
  face: "serif",
  measure: "medium",
  unsureQuotes: "hidden",
  evidence: ["person", "organisation", "place", "quote"],
};

test.each([
  [undefined, defaults],
  ["", defaults],
  ["theme=neon&textSize=9&evidence=ghosts", defaults],
  ["theme=dark", { ...defaults, theme: "dark" }],
  ["evidence=", { ...defaults, evidence: [] }],
  ["evidence=time.event", { ...defaults, evidence: ["time", "event"] }],
])("readPreferences(%j)", (cookie, preferences) => {
  expect(readPreferences(cookie)).toEqual(preferences);
});

test("readPreferences reads what writePreferences writes", () => {
  const preferences = readPreferences(
    "theme=sepia&textSize=large&face=sans&measure=wide&unsureQuotes=shown&evidence=time",
  );
  expect(readPreferences(writePreferences(preferences))).toEqual(preferences);
});
