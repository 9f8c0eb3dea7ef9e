import { type Random, zipf } from "../seeded-random.ts";
import type { Pattern } from "./sentence-patterns.ts";

const WORDS = 30_000;
const LONGEST_PART = 7;

/** The nouns that made articles draw from: those of the samples, then compounds of two of them. */
export type Vocabulary = { readonly draw: (random: Random) => string };

export function readVocabulary(patterns: readonly Pattern[]): Vocabulary {
  const nouns = patterns
    .flat()
    .flatMap(({ kind, text }) =>
      kind === "noun" && /^[a-z]+$/.test(text) ? [singular(text)] : [],
    );
  const simple = [...new Set(nouns)];
  const parts = simple.filter(({ length }) => length <= LONGEST_PART);
  const wordOf = (rank: number): string => {
    if (rank < simple.length) return simple[rank] ?? "";
    const first = parts[rank % parts.length] ?? "";
    const second = parts[(7 * Math.floor(rank / parts.length) + rank) % parts.length] ?? "";
    return first + second;
  };
  return { draw: (random) => wordOf(zipf(random, WORDS)) };
}

/** The noun in the number, and with the capital, of another. */
export function inFormOf(noun: string, other: string): string {
  const isPlural = other.endsWith("s") && !noun.endsWith("s");
  const inNumber = isPlural ? `${noun}s`.replace(/(?<=[^aeiou])ys$/, "ies") : noun;
  const isCapital = other.charAt(0) !== other.charAt(0).toLowerCase();
  return isCapital ? inNumber.charAt(0).toUpperCase() + inNumber.slice(1) : inNumber;
}

const singular = (noun: string): string =>
  noun.replace(/ies$/, "y").replace(/(?<=[a-z]{3}[^s])s$/, "");
