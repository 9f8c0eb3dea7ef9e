import { expect, test } from "vitest";
import { findHomelands, findPlaces } from "./find-places.ts";

const best = (name: string) => {
  const [place] = findPlaces(name);
  return (
    place && `${place.kind} ${place.code ?? place.country ?? ""} ${place.name}`.replace(/ +/g, " ")
  );
};

test.each([
  ["Ukraine", "country UA Ukraine"],
  ["U.S.", "country US United States"],
  ["Burma", "country MM Myanmar"],
  ["Côte d’Ivoire", "country CI Ivory Coast"],
  ["Georgia", "country GE Georgia"],
  ["Crimea", "region UA-43 Crimea"],
  ["Ontario", "region CA-ON Ontario"],
  ["N.Y.", "region US-NY New York State"],
  ["Ga.", "region US-GA Georgia"],
  ["Wash.", "region US-WA Washington State"],
  ["Que.", "region CA-QC Quebec"],
  ["Middle East", "area Middle East"],
  ["Kyiv", "city UA Kyiv"],
  ["Kiev", "city UA Kyiv"],
  ["ZÜRICH", "city CH Zürich"],
  ["Zurich", "city CH Zürich"],
  ["Paris", "city FR Paris"],
  ["New York", "city US New York City"],
  ["Washington", "city US Washington, D.C."],
  ["Pyongyang", "city KP Pyongyang"],
])("findPlaces knows %s", (name, expected) => {
  expect(best(name)).toBe(expected);
});

test.each(["Putin", "kyiv", "constructor", "", "THE", "the Kyiv"])(
  "findPlaces does not know %j",
  (name) => {
    expect(findPlaces(name)).toEqual([]);
  },
);

test("findPlaces gives every place of a name, the best known first", () => {
  const places = findPlaces("Paris");
  expect(places.map(({ region, country }) => region ?? country)).toEqual(
    expect.arrayContaining(["FR", "US-TX"]),
  );
  expect(findPlaces("Georgia").map(({ code }) => code)).toEqual(["GE", "US-GA"]);
});

test("findPlaces says where a city lies and how large it is", () => {
  expect(findPlaces("Seoul")[0]).toMatchObject({
    geonames: 1835848,
    country: "KR",
    isCapital: true,
  });
  const [city] = findPlaces("Mariupol");
  expect(city?.latitude).toBeCloseTo(47.1, 0);
  expect(city?.longitude).toBeCloseTo(37.5, 0);
  expect(city?.population).toBeGreaterThan(400_000);
});

test.each([
  ["Kenyan", ["KE"]],
  ["Kenyans", ["KE"]],
  ["North Korean", ["KP"]],
  ["Dutch", ["NL"]],
  ["Congolese", ["CG", "CD"]],
  ["Scottish", ["GB-SCT"]],
  ["Kenya", []],
  ["toString", []],
])("findHomelands of %s is %j", (word, codes) => {
  expect(
    findHomelands(word)
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...codes].sort());
});
