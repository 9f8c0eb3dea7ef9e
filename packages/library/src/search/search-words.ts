import type { Span } from "@nutgraf/core";

/** A word of a text in the form in which it is searched. */
export type SearchWord = Span & { readonly word: string };

// Letters, digits and marks; an apostrophe or a dot between letters stays inside ("don't", "u.s").
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const INNER_MARKS = /[\p{M}'’.]/gu;
const POSSESSIVE = /['’]s$/i;

/** The words of a text as both engines index them: folded, in order, with their places. */
export function toSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== "") words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Lower case, no accents, no possessive, singular: "Élysée’s" is "elysee", "U.S." is "us". */
function foldWord(surface: string): string {
  if (PLAIN.test(surface)) return toSingular(surface.toLowerCase());
  const bare = surface.replace(POSSESSIVE, "").normalize("NFKD").replace(INNER_MARKS, "");
  return toSingular(bare.toLowerCase());
}

/**
 * The S-stemmer: it takes the plural's ending off and nothing else.
 * Source: Harman, How effective is suffixing? (1991), https://doi.org/10.1002/(SICI)1097-4571(199101)42:1%3C7::AID-ASI2%3E3.0.CO;2-P.
 */
function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (word.endsWith("ies")) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith("es")) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}
