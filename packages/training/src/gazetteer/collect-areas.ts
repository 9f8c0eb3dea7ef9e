import { createRequire } from "node:module";
import type { City } from "./collect-cities.ts";
import { countryFacts } from "./country-facts.ts";
import { areaWords, regionNames, regionWords, wideAreas } from "./place-facts.ts";
import { readFacts, readList } from "./read-facts.ts";

/** A country, a region of one, or an area that is neither. */
export type Area = {
  readonly kind: "country" | "region" | "area";
  /** ISO 3166 code; "" for an area without one. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Words for its people and things. */
  readonly words: readonly string[];
  readonly position: Position | undefined;
};

type Position = { readonly latitude: number; readonly longitude: number };

const require = createRequire(import.meta.url);
const isoNames: {
  countries: Record<string, string | string[]>;
} = require("i18n-iso-countries/langs/en.json");
const cldr: { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } } =
  require("cldr-subdivisions-full/subdivisions/en/en.json");

/** Countries whose first-order regions are so small that their names would be noise. */
const TINY_REGIONS: ReadonlySet<string> = new Set([
  "SI",
  "LV",
  "MK",
  "MT",
  "UG",
  "AZ",
  "EE",
  "LT",
  "MD",
]);
/** Regions named after a direction or their country's shape: no name that news uses alone. */
const DIRECTION =
  /^(?:(?:North|South|East|West|Central|Capital|Upper|Lower|Centre|Center|Littoral|Coast|Maritime|Plateau|Plateaux|Islands|Highlands?|Savanes|Savannah|Union|Southern|Northern|Eastern|Western|Sud|Nord|Est|Ouest|Norte|Sur|Centro|Federal)[- ]?(?:Region|District|Province|West|East)?)+$/;

/** Countries by ISO 3166-1, the regions of ISO 3166-2 by CLDR's English names (Unicode licence), wide areas. */
export function collectAreas(cities: readonly City[]): Area[] {
  return [...collectCountries(cities), ...collectRegions(cities), ...collectWideAreas()];
}

function collectCountries(cities: readonly City[]): Area[] {
  const facts = new Map(readFacts(countryFacts).map((row) => [row[0] ?? "", row]));
  return Object.entries(isoNames.countries).map(([code, names]) => {
    const standard = [names].flat();
    const [, name = standard.at(-1) ?? code, others, words] = facts.get(code) ?? [];
    const plain = standard.filter(
      (each) => !/[,(]/.test(each) && each !== name && each !== "Congo",
    );
    return {
      kind: "country",
      code,
      name,
      otherNames: [...new Set([...readList(others), ...plain])],
      words: readList(words),
      position: middleOf(cities.filter((city) => city.country === code)),
    };
  });
}

function collectRegions(cities: readonly City[]): Area[] {
  const names = new Map(
    Object.entries(cldr.subdivisions.localeDisplayNames.subdivisions).map(([key, name]) => [
      `${key.slice(0, 2)}-${key.slice(2)}`.toUpperCase(),
      name,
    ]),
  );
  const facts = readFacts(regionNames);
  const own = new Map(facts.map(([code = "", name = ""]) => [code, name]));
  const positions = new Map(facts.map(([code, , position]) => [code, readPosition(position)]));
  const words = new Map(readFacts(regionWords).map(([code = "", list]) => [code, readList(list)]));
  return [...new Map([...names, ...own])]
    .filter(([code, name]) => !TINY_REGIONS.has(code.slice(0, 2)) && !DIRECTION.test(name))
    .map(([code, name]) => ({
      kind: "region",
      code,
      name,
      otherNames: own.has(code)
        ? [names.get(code) ?? ""].filter((other) => isNews(other, name))
        : [],
      words: words.get(code) ?? [],
      position: positions.get(code) ?? positionOfRegion(cities, code, name),
    }));
}

/** CLDR's Ukrainian names are not what news writes. */
const isNews = (other: string, name: string): boolean =>
  other !== "" && other !== name && !/shchyna|schyna|chchyna$/.test(other);

function positionOfRegion(cities: readonly City[], code: string, name: string) {
  const inside = cities.filter((city) => city.region === code);
  if (inside.length > 0) return middleOf(inside);
  const plain = name.replace(/ (?:Oblast|Krai|Okrug|Province|Region|District|Governorate)$/, "");
  const seat = cities
    .filter(
      (city) =>
        city.country === code.slice(0, 2) && [city.name, ...city.otherNames].includes(plain),
    )
    .sort((a, b) => b.population - a.population)[0];
  return seat && { latitude: seat.latitude, longitude: seat.longitude };
}

function collectWideAreas(): Area[] {
  const words = new Map(readFacts(areaWords).map(([name = "", list]) => [name, readList(list)]));
  return readFacts(wideAreas).map(([name = "", others, position = ""]) => {
    return {
      kind: "area",
      code: "",
      name,
      otherNames: readList(others),
      words: words.get(name) ?? [],
      position: readPosition(position),
    };
  });
}

function readPosition(cell: string | undefined): Position | undefined {
  if (!cell) return undefined;
  const [latitude = 0, longitude = 0] = cell.split(",").map(Number);
  return { latitude, longitude };
}

/** The middle of the towns; longitudes are averaged as directions, so that islands at the date line stay there. */
function middleOf(cities: readonly City[]): Position | undefined {
  if (cities.length === 0) return undefined;
  let [latitude, east, north] = [0, 0, 0];
  for (const city of cities) {
    latitude += city.latitude / cities.length;
    east += Math.cos((city.longitude * Math.PI) / 180);
    north += Math.sin((city.longitude * Math.PI) / 180);
  }
  return { latitude, longitude: (Math.atan2(north, east) * 180) / Math.PI };
}
