import { gazetteerWeights } from "../../weights/gazetteer.ts";
import { alphabet, symbolAt } from "../alphabet.ts";
import { emptyHash, hashStep, hashString } from "../hashing.ts";
import { chainKeys, findRows } from "../key-index.ts";
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

/** Decode the gazetteer; the names are indexed when one is first looked for, which takes some milliseconds. */
export const getGazetteer = once((): Gazetteer => {
  const { cityNames } = gazetteerWeights;
  const areas = gazetteerWeights.areas.split("\n").map((line) => line.split("|"));
  const cityCount = gazetteerWeights.cityAreas.length / AREA_DIGITS;
  const count = cityCount + areas.length;
  const areaAt = (index: number): readonly string[] => areas[index - cityCount] ?? [];
  const wordsAt = (index: number): readonly string[] => split(areaAt(index)[4] ?? "", ",");
  const capitals = new Set(areas.flatMap(([, , , , , , , capital]) => (capital ? [+capital] : [])));
  const getWords = once(() => {
    const words = new Map<string, number[]>();
    for (let index = cityCount; index < count; index++)
      for (const word of wordsAt(index)) {
        const places = words.get(foldName(word)) ?? [];
        if (!places.includes(index)) words.set(foldName(word), [...places, index]);
      }
    return words;
  });
  const getNames = once(() => {
    const names: Names = { hashes: [], places: [] };
    for (let index = cityCount; index < count; index++) {
      const [, , name = "", others = ""] = areaAt(index);
      for (const other of [name, ...split(others, ",")])
        addName(names, hashString(foldName(other)), index);
    }
    const starts = addLines(names, cityNames, cityCount);
    return { starts, places: names.places, rows: chainKeys(Int32Array.from(names.hashes)) };
  });
  const namesAt = (index: number): readonly string[] => {
    if (index < cityCount) {
      const { starts } = getNames();
      return cityNames.slice(starts[index], (starts[index + 1] ?? 0) - 1).split("|");
    }
    const [, , name = "", others = ""] = areaAt(index);
    return [name, ...split(others, ",")];
  };
  return {
    count,
    placeAt: (index) =>
      index < cityCount
        ? readCity(areas, index, namesAt(index)[0] ?? "", capitals.has(index))
        : readArea(areaAt(index)),
    namesAt,
    wordsAt,
    findName: (folded) => {
      const { rows, places } = getNames();
      const found = findRows(rows, hashString(folded)).map((row) => places[row] ?? 0);
      return [...new Set(found)].filter((place) =>
        namesAt(place).some((name) => foldName(name) === folded),
      );
    },
    findWord: (folded) => getWords().get(folded) ?? NONE,
  };
});

/** Names by their hashes, each with its place. */
type Names = { readonly hashes: number[]; readonly places: number[] };

/**
 * Hash the names of each line letter by letter, for most names are never asked for. Returns where the lines
 * begin, and where one more would.
 */
function addLines(names: Names, lines: string, count: number): Int32Array {
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
    addName(names, isPlain ? hash : hashString(foldName(lines.slice(start, at))), index);
    if (code === LINE_END) starts[++index] = at + 1;
    hash = emptyHash;
    start = at + 1;
    isPlain = true;
  }
  return starts;
}

function addName({ hashes, places }: Names, hash: number, place: number): void {
  hashes.push(hash);
  places.push(place);
}

const LINE_END = 0x0a;
const BAR = 0x7c;

const split = (cell: string, separator: string): string[] =>
  cell === "" ? [] : cell.includes(separator) ? cell.split(separator) : [cell];

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
