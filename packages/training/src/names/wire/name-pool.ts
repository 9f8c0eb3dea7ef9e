import { allLocales } from "@faker-js/faker";
import { placesByName } from "../../gazetteer/places-by-name.ts";
import { clubs } from "../lists/clubs.ts";
import { organisations } from "../lists/organisations.ts";
import { people } from "../lists/people.ts";

/** Names to fill texts with. */
export type NamePool = {
  readonly people: readonly People[];
  readonly countries: readonly string[];
  readonly cities: readonly string[];
  readonly bigCities: readonly string[];
  readonly regions: readonly string[];
  readonly demonyms: readonly string[];
  readonly teams: readonly string[];
  readonly organisations: readonly string[];
};

/** The names of a language's people. */
type People = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyFirst: boolean;
};

const WORD = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;
const NAME = /^\p{Lu}[\p{Script=Latin}'’ .-]+$/u;

/** Read the pool: people by language from @faker-js/faker (MIT) and our lists, places from core's gazetteer, the rest from our lists. */
export function readNamePool(): NamePool {
  const { names, words } = placesByName();
  const pool: Record<"countries" | "cities" | "bigCities" | "regions", string[]> = {
    countries: [],
    cities: [],
    bigCities: [],
    regions: [],
  };
  for (const [name, places] of names) {
    const [place] = places.toSorted((a, b) => rank(b) - rank(a));
    if (!place || !NAME.test(name)) continue;
    if (place.kind === "country") pool.countries.push(name);
    else if (place.kind === "region") pool.regions.push(name);
    else if (place.kind === "city") {
      pool.cities.push(name);
      if (place.population >= 300_000 || place.isCapital) pool.bigCities.push(name);
    }
  }
  return {
    ...pool,
    people: readPeople(),
    demonyms: [...words.keys()].filter((word) => NAME.test(word)),
    teams: split(clubs),
    organisations: split(organisations),
  };
}

const rank = ({ kind, population }: { kind: string; population: number }): number =>
  kind === "country" ? 1e10 : kind === "region" ? 1e6 : population;

const split = (list: string): string[] => list.trim().split(/,\n?/);

function readPeople(): People[] {
  const fromFaker = Object.values(allLocales).flatMap(({ person }) => {
    const given = collect(person?.first_name).filter((word) => WORD.test(word));
    const family = collect(person?.last_name).filter((word) => WORD.test(word));
    return given.length >= 40 && family.length >= 40 ? [{ given, family, familyFirst: false }] : [];
  });
  const ours = people.map(({ given, family, familyFirst = false }) => ({
    given: given.split(/\s+/),
    family: family.split(/\s+/),
    familyFirst,
  }));
  return [...fromFaker, ...ours];
}

function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collect) : [];
}
