import { findHomelands, findPlaces } from "./find-places.ts";
import { seatsOfPower } from "./seats.ts";

/**
 * The country that a word or phrase points to, as its ISO 3166-1 alpha-2 code: by its name, a word for its
 * people ("Kenyan"), its capital or its seat of power ("Kremlin").
 */
function countryOf(phrase: string): string | undefined {
  const seat = seatsOfPower.get(phrase);
  if (seat !== undefined) return seat;
  const [homeland] = findHomelands(phrase);
  if (homeland?.kind === "country") return homeland.code;
  const [place] = findPlaces(phrase);
  if (place?.kind === "country") return place.code;
  return place?.isCapital ? place.country : undefined;
}

/** The countries that the capitalised words of a phrase point to, longest names first: "the North Korean leader". */
export function countriesIn(phrase: string): string[] {
  const words = phrase.split(/\s+/).map((word) => word.replace(/(?:['’]s?|[,;:])$/, ""));
  const found: string[] = [];
  for (let start = 0; start < words.length; start++) {
    const word = words[start] ?? "";
    if (word === word.toLowerCase() || ARTICLES.has(word)) continue;
    for (let count = 3; count > 0; count--) {
      const country = countryOf(words.slice(start, start + count).join(" "));
      if (country === undefined) continue;
      found.push(country);
      start += count - 1;
      break;
    }
  }
  return found;
}

const ARTICLES: ReadonlySet<string> = new Set(["The", "A", "An"]);
