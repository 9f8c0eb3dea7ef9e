import { abbreviatedRegions } from "./abbreviated-regions.ts";
import { foldName } from "./fold-name.ts";
import { getGazetteer, type Place } from "./read-gazetteer.ts";

const NONE: readonly Place[] = [];
const ALL_CAPITALS = /^[^\p{Ll}]{4,}$/u;
const INITIAL = /(?<=\p{Lu})[\p{Lu}\p{M}]+/gu;

/**
 * The places of a name, the best known first; "KYIV" is looked up as "Kyiv", "Calif." as "California". A
 * name that is none costs one look.
 */
export function findPlaces(name: string): readonly Place[] {
  const { findName } = getGazetteer();
  const region = name.endsWith(".") ? abbreviatedRegions.get(name) : undefined;
  return region === undefined
    ? look(name, findName)
    : look(region, findName).filter(({ kind }) => kind === "region");
}

/** The countries, regions and areas whose people and things are called so: "Kenyan", "North Koreans". */
export const findHomelands = (word: string): readonly Place[] =>
  look(word, getGazetteer().findWord);

function look(name: string, find: (folded: string) => readonly number[]): readonly Place[] {
  const key = foldName(name);
  const found = find(key);
  if (found.length > 0) {
    const places = found.map(getGazetteer().placeAt);
    return places.length > 1 ? places.sort((a, b) => fameOf(b) - fameOf(a)) : places;
  }
  if (!ALL_CAPITALS.test(key)) return NONE;
  const lowered = key.replace(INITIAL, (rest) => rest.toLowerCase());
  return lowered === key ? NONE : look(lowered, find);
}

/** How likely a place is meant before the text says anything: about the inhabitants that it would have as a city. */
function fameOf({ kind, country, population, isCapital }: Place): number {
  if (kind === "country") return 1e9;
  if (kind === "area") return 1e7;
  if (kind === "region") return country === "US" ? 5e6 : 3e5;
  return isCapital ? population + 1e7 : population;
}
