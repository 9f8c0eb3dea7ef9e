import { expect, test } from "vitest";
import { isProperName } from "./is-proper-name.ts";

test.each<[string, Parameters<typeof isProperName>[0]["type"], boolean]>([
  ["World Health Organization", "organisation", true],
  ["Kenya", "place", true],
  ["de Gaulle", "person", true],
  ["G20", "organisation", true],
  ["北京", "place", true],
  ["the annual meeting", "event", false],
  ["Three former executives", "group", false],
  ["The government", "organisation", false],
  ["its first mission to Mars", "event", false],
  ["a taxi driver", "person", false],
])("isProperName: %s, %s: %s", (name, type, expected) => {
  expect(isProperName({ name, type })).toBe(expected);
});
