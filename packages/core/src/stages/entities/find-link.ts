import type { EntityLink } from "../../model/entity.ts";
import type { Place } from "../../text/gazetteer/read-gazetteer.ts";

/** What a text says about where it is: how often each country and region comes up, by ISO code. */
export type PlaceContext = ReadonlyMap<string, number>;

/** Inhabitants from which on a city's name needs no word about its country. */
const FAMOUS = 300_000;
/** Inhabitants from which on a city is meant where only its country is spoken of, not its region. */
const KNOWN_IN_COUNTRY = 100_000;
/** How many times larger a city must be than the next one of its name, to be meant without a word about its country. */
const CLEARLY_LARGER = 5;

/**
 * The place that a name means in a text: the one in a country or region that the text speaks of, else the
 * one that is known everywhere; undefined rather than a guess.
 * @param places those of the name, the best known first
 * @param beside the ISO codes that stand right behind the name, as in "Paris, Texas"
 */
export function choosePlace(
  places: readonly Place[],
  context: PlaceContext,
  beside: readonly string[],
): Place | undefined {
  const [first] = places;
  if (!first) return undefined;
  const named = places.find((place) => beside.some((code) => liesIn(place, code)));
  if (named) return named;
  // "Paris, Texas" without a Paris in Texas: no link is better than a wrong one.
  if (beside.length > 0 && first.kind !== "country") return undefined;
  const [near, next] = places
    .filter((place) => isSpokenOf(place, first, context))
    .map((place) => ({ place, weight: weightIn(place, context) }))
    .sort((a, b) => b.weight - a.weight);
  if (near && (near.place === first || near.weight > 2 * (next?.weight ?? 0))) return near.place;
  return isKnownAlone(first, places) ? first : undefined;
}

/**
 * Whether a text speaks of where a place lies. A country alone brings no town to mind, nor a city
 * that a far larger one elsewhere, a capital or a country outshines.
 */
function isSpokenOf(place: Place, first: Place, context: PlaceContext): boolean {
  if (weightIn(place, context) === 0) return false;
  if (place.kind !== "city") return true;
  if (first.kind === "country") return false;
  const isDwarfed = place !== first && place.population * 50 < first.population;
  if (isDwarfed && (first.isCapital || weightIn(first, context) > 0)) return false;
  if ((context.get(place.region ?? "?") ?? 0) > 0) return true;
  return (
    place.isCapital ||
    (place.population >= KNOWN_IN_COUNTRY && place.population * 10 > first.population)
  );
}

const liesIn = (place: Place, code: string): boolean =>
  place.code !== code && (place.country === code || place.region === code);

/** How much a text speaks of where a place lies. */
const weightIn = ({ code, country, region }: Place, context: PlaceContext): number =>
  (context.get(region ?? "?") ?? 0) * 2 + (context.get(country ?? code ?? "?") ?? 0);

function isKnownAlone(first: Place, places: readonly Place[]): boolean {
  if (first.kind === "country" || first.kind === "area") return true;
  if (first.isCapital) return first.population > 0 || places.length === 1;
  const rival = places.find(
    (place) => place !== first && !(place.kind === "region" && place.name === first.name),
  );
  if (first.kind === "region") return rival === undefined || first.country === "US";
  return first.population >= FAMOUS && first.population > CLEARLY_LARGER * (rival?.population ?? 0);
}

/** A place as an entity's link. */
export function toLink({ kind, code, country, geonames, latitude, longitude }: Place): EntityLink {
  const position = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
  return {
    ...(kind !== "city" && code !== undefined && { iso3166: code }),
    ...(country !== undefined && { country }),
    ...(geonames !== undefined && { geonames }),
    ...position,
  };
}
