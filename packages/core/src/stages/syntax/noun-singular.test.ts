import { expect, test } from "vitest";
import { findSingular } from "./noun-singular.ts";

test.each([
  ["countries", "country"],
  ["movies", "movie"],
  ["vetoes", "veto"],
  ["shoes", "shoe"],
  ["branches", "branch"],
  ["headaches", "headache"],
  ["boxes", "box"],
  ["prizes", "prize"],
  ["hypotheses", "hypothesis"],
  ["diseases", "disease"],
  ["campuses", "campus"],
  ["warehouses", "warehouse"],
  ["policemen", "policeman"],
  ["grandchildren", "grandchild"],
  ["sons-in-law", "son-in-law"],
  ["aircraft", "aircraft"],
])("findSingular: %s is the plural of %s", (plural, singular) => {
  expect(findSingular(plural)).toBe(singular);
});

test.each(["bus", "crisis", "glass", "s", "", "men’s"])(
  "findSingular takes %j for no plural",
  (word) => {
    expect(findSingular(word)).toBeUndefined();
  },
);
