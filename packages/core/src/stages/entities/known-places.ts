import type { Span } from "../../model/span.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";

/** The short name of a country that always has an article in a sentence, and is an airline's name without. */
const WITH_ARTICLE = "Emirates";

/** Whether a country's name stands without the article that it has: "Emirates said", not "the Emirates said". */
export const lacksArticle = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === WITH_ARTICLE &&
  !/\b(?:the|Arab)\s$/i.test(text.slice(Math.max(0, start - 5), start));

/** Whether a name is best known as a country's, a region's, a capital's or a city's of so many inhabitants. */
export function isWellKnownPlace(name: string, inhabitants: number): boolean {
  const [place] = findPlaces(name);
  if (!place) return false;
  return place.kind !== "city" || place.isCapital || place.population >= inhabitants;
}
