import { gazetteerWeights } from "../../weights/gazetteer.ts";
import { alphabet, symbolAt } from "../alphabet.ts";
import { emptyHash, hashStep, hashString } from "../hashing.ts";
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

/** The gazetteer, decoded: places by their indices, the cities first. */
export type Gazetteer = {
  readonly count: number;
  readonly placeAt: (index: number) => Place;
  /** A place's names, and the words for its people and things, as they are written. */
  readonly namesAt: (index: number) => readonly string[];
  readonly wordsAt: (index: number) => readonly string[];
  /** Indices of places by folded name. */
  readonly findName: (folded: string) => readonly number[];
  /** The same by words for a place's people and things, such as "Kenyan". */
  readonly findWord: (folded: string) => readonly number[];
};

/** Digits an entry takes in the columns of the data. */
const ID_DIGITS = 4;
const AREA_DIGITS = 2;
const DEGREE_DIGITS = 3;
const POPULATION_DIGITS = 2;
const KINDS = { c: "country", r: "region", a: "area" } as const;

/** Decode the gazetteer; it takes some milliseconds, once. */
export const getGazetteer = once((): Gazetteer => {
  const { cityNames } = gazetteerWeights;
  const areas = gazetteerWeights.areas.split("\n").map((line) => line.split("|"));
  const cityCount = gazetteerWeights.cityAreas.length / AREA_DIGITS;
  const areaAt = (index: number): readonly string[] => areas[index - cityCount] ?? [];
  const capitals = new Set(areas.flatMap(([, , , , , , , capital]) => (capital ? [+capital] : [])));
  const namesAt = (index: number): readonly string[] => {
    if (index < cityCount)
      return cityNames.slice(starts[index], (starts[index + 1] ?? 0) - 1).split("|");
    const [, , name = "", others = ""] = areaAt(index);
    return [name, ...split(others, ",")];
  };
  const wordsAt = (index: number): readonly string[] => split(areaAt(index)[4] ?? "", ",");
  const count = cityCount + areas.length;
  const byHash: Index<number> = new Map();
  const byWord: Index<string> = new Map();
  for (let index = cityCount; index < count; index++) {
    for (const name of namesAt(index)) add(byHash, hashString(foldName(name)), index);
    for (const word of wordsAt(index)) add(byWord, foldName(word), index);
  }
  const starts = hashLines(cityNames, cityCount, byHash);
  return {
    count,
    placeAt: (index) =>
      index < cityCount
        ? readCity(areas, index, namesAt(index)[0] ?? "", capitals.has(index))
        : readArea(areaAt(index)),
    namesAt,
    wordsAt,
    findName: (folded) =>
      found(byHash, hashString(folded)).filter((index) =>
        namesAt(index).some((name) => foldName(name) === folded),
      ),
    findWord: (folded) => found(byWord, folded),
  };
});

/**
 * Find each line's number by its names' hashes: letter by letter, for most names are never asked for.
 * Returns where the lines begin, and where one more would.
 */
function hashLines(lines: string, count: number, byHash: Index<number>): Int32Array {
  const starts = new Int32Array(count + 1);
  let hash = emptyHash;
  let start = 0;
  let isPlain = true;
  let index = 0;
  for (let at = 0; at <= lines.length; at++) {
    const code = at < lines.length ? lines.charCodeAt(at) : LINE_END;
    if (code !== LINE_END && code !== BAR) {
      hash = hashStep(hash, code);
      isPlain &&= code < 0x80;
      continue;
    }
    add(byHash, isPlain ? hash : hashString(foldName(lines.slice(start, at))), index);
    if (code === LINE_END) starts[++index] = at + 1;
    hash = emptyHash;
    start = at + 1;
    isPlain = true;
  }
  return starts;
}

const LINE_END = 0x0a;
const BAR = 0x7c;

const split = (cell: string, separator: string): string[] =>
  cell === "" ? [] : cell.includes(separator) ? cell.split(separator) : [cell];

/** Places' indices; nearly every key has one alone. */
type Index<Key> = Map<Key, number | number[]>;

function add<Key>(index: Index<Key>, key: Key, place: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, place);
  else if (typeof known === "number") {
    if (known !== place) index.set(key, [known, place]);
  } else if (!known.includes(place)) known.push(place);
}

function found<Key>(index: Index<Key>, key: Key): readonly number[] {
  const places = index.get(key) ?? NONE;
  return typeof places === "number" ? [places] : places;
}

const NONE: readonly number[] = [];

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
  name: string,
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
    name,
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
    value = value * alphabet.length + symbolAt(column, digit);
  return value;
}
