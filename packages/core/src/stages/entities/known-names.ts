import type { EntityType, NameMention } from "../../model/entity.ts";
import { findPlaces } from "../../text/gazetteer/find-places.ts";
import { sliceOf } from "../../text/spans.ts";
import { nameKey, tellingWords } from "./name-match.ts";

/** The names of a text, by which a name inside another, or one that the name finder passed over, is known again. */
export type KnownNames = {
  /** The type of a name that the text has elsewhere, or that is a country's. */
  readonly typeOf: (words: readonly string[]) => EntityType | undefined;
  /** Whether a word alone is a name of the text, or the last word of a person's. */
  readonly hasWord: (word: string) => boolean;
};

/** Collect the names of a text. */
export function collectKnownNames(text: string, names: readonly NameMention[]): KnownNames {
  const types = new Map<string, EntityType>();
  const singles = new Set<string>();
  for (const { span, type } of names) {
    const surface = sliceOf(text, span);
    const words = surface.split(/\s+/);
    types.set(words.map(nameKey).join(" "), type);
    if (words.length === 1) singles.add(nameKey(surface));
    if (type === "person" && words.length > 1) singles.add(tellingWords(words).at(-1) ?? "");
  }
  return {
    typeOf(words) {
      const known = types.get(words.map(nameKey).join(" "));
      if (known !== undefined) return known;
      return countryOf(words.join(" ")) === undefined ? undefined : "place";
    },
    hasWord: (word) => singles.has(nameKey(word)),
  };
}

function countryOf(name: string): string | undefined {
  const [place] = findPlaces(name);
  return place?.kind === "country" ? place.code : undefined;
}
