import { findPlaces } from "../../text/gazetteer/find-places.ts";

/** Whether a name is best known as a country's, a region's, a capital's or a city's of so many inhabitants. */
export function isWellKnownPlace(name: string, inhabitants: number): boolean {
  const [place] = findPlaces(name);
  if (!place) return false;
  return place.kind !== "city" || place.isCapital || place.population >= inhabitants;
}
