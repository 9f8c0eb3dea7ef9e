import { gazetteerWeights } from "../../weights/gazetteer.ts";
import { alphabet } from "../linear-model.ts";
import { once } from "../once.ts";
import { foldName } from "./fold-name.ts";

/** A place as the gazetteer knows it. */
export type Place = {
  /** "area" is one that is neither a country nor a region of one: a continent, a sea, a strip of land. */
  readonly kind: "country" | "region" | "area" | "city";
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a region. */
  readonly code?: string;
  /** ISO 3166-1 alpha-2 code of the country that a region or city lies in. */
  readonly country?: string;
  /** ISO 3166-2 code of the region that a city lies in, where it is known. */
  readonly region?: string;
  readonly geonames?: number;
  /** Degrees north. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  /** Inhabitants, to about one per cent; 0 for what is no city. */
  readonly population: number;
  /** Whether a city is its country's capital. */
  readonly isCapital: boolean;
};

/** The gazetteer, decoded: indices of places by folded name, and each place by its index, cities first. */
export type Gazetteer = {
  readonly byName: ReadonlyMap<string, number | readonly number[]>;
  /** Indices by words for a place's people and things, such as "Kenyan". */
  readonly byWord: ReadonlyMap<string, number | readonly number[]>;
  readonly placeAt: (index: number) => Place;
};

/** Digits an entry takes in the columns of the data. */
const ID_DIGITS = 4;
const AREA_DIGITS = 2;
const DEGREE_DIGITS = 3;
const POPULATION_DIGITS = 2;
const KINDS = { c: "country", r: "region", a: "area" } as const;

/** Decode the gazetteer; it takes some ten milliseconds, once. */
export const getGazetteer = once((): Gazetteer => {
  const cityNames = gazetteerWeights.cityNames.split("\n");
  const areas = gazetteerWeights.areas.split("\n").map((line) => line.split("|"));
  const byName = new Map<string, number | number[]>();
  const byWord = new Map<string, number | number[]>();
  const capitals = new Set<number>();
  areas.forEach(([, , name = "", others = "", words = "", , , capital = ""], at) => {
    const index = cityNames.length + at;
    addAll(byName, index, [name, ...split(others, ",")]);
    addAll(byWord, index, split(words, ","));
    if (capital !== "") capitals.add(Number(capital));
  });
  cityNames.forEach((names, index) => {
    addAll(byName, index, split(names, "|"));
  });
  return {
    byName,
    byWord,
    placeAt: (index) =>
      index < cityNames.length
        ? readCity(areas, index, cityNames[index] ?? "", capitals.has(index))
        : readArea(areas[index - cityNames.length] ?? []),
  };
});

const split = (cell: string, separator: string): string[] =>
  cell === "" ? [] : cell.includes(separator) ? cell.split(separator) : [cell];

function addAll(map: Map<string, number | number[]>, index: number, names: readonly string[]) {
  for (const name of names) {
    const key = foldName(name);
    const known = map.get(key);
    if (known === undefined) map.set(key, index);
    else if (typeof known === "number") {
      if (known !== index) map.set(key, [known, index]);
    } else if (!known.includes(index)) known.push(index);
  }
}

function readArea([
  kind = "",
  code = "",
  name = "",
  ,
  ,
  latitude,
  longitude,
]: readonly string[]): Place {
  const isRegion = kind === "r";
  return {
    kind: kind === "c" ? KINDS.c : isRegion ? KINDS.r : KINDS.a,
    name,
    ...(code && { code }),
    ...(isRegion && { country: code.slice(0, 2) }),
    ...(latitude && { latitude: Number(latitude), longitude: Number(longitude) }),
    population: 0,
    isCapital: false,
  };
}

function readCity(
  areas: readonly (readonly string[])[],
  index: number,
  names: string,
  isCapital: boolean,
): Place {
  const { cityIds, cityAreas, cityPositions, cityPopulations } = gazetteerWeights;
  const code = areas[readDigits(cityAreas, index * AREA_DIGITS, AREA_DIGITS)]?.[1] ?? "";
  const position = index * 2 * DEGREE_DIGITS;
  const latitude = readDigits(cityPositions, position, DEGREE_DIGITS);
  const longitude = readDigits(cityPositions, position + DEGREE_DIGITS, DEGREE_DIGITS);
  const logPopulation = readDigits(cityPopulations, index * POPULATION_DIGITS, POPULATION_DIGITS);
  return {
    kind: "city",
    name: names.split("|")[0] ?? names,
    country: code.slice(0, 2),
    ...(code.length > 2 && { region: code }),
    geonames: readDigits(cityIds, index * ID_DIGITS, ID_DIGITS),
    latitude: (latitude - 9000) / 100,
    longitude: (longitude - 18000) / 100,
    population: Math.round(Math.expm1(logPopulation / 200)),
    isCapital,
  };
}

function readDigits(column: string, at: number, count: number): number {
  let value = 0;
  for (let digit = at; digit < at + count; digit++)
    value = value * alphabet.length + alphabet.indexOf(column.charAt(digit));
  return value;
}
