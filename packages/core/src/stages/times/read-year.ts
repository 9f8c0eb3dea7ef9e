import { type Read, readCardinal } from "./numbers.ts";
import type { Word } from "./words.ts";

const FIRST_YEAR = 1000;
const LAST_YEAR = 2150;
const FOUR_DIGITS = /^\d{4}$/;
const TWO_DIGITS = /^\d{2}$/;

/** Read a year in figures (2024) or in words (nineteen ninety-seven, two thousand). */
export function readYear(words: readonly Word[], at: number): Read<number> | undefined {
  const word = words[at];
  if (word?.kind === "number") {
    if (!FOUR_DIGITS.test(word.lower)) return undefined;
    const value = Number(word.lower);
    return value >= FIRST_YEAR && value <= LAST_YEAR ? { value, next: at + 1 } : undefined;
  }
  if (word?.lower !== "nineteen" && word?.lower !== "twenty") return undefined;
  const rest = words[at + 1]?.kind === "letters" ? readCardinal(words, at + 1) : undefined;
  if (!rest || rest.value < 10 || rest.value > 99) return undefined;
  return { value: (word.lower === "nineteen" ? 1900 : 2000) + rest.value, next: rest.next };
}

/** Read '89 or '07, in the century that makes it nearest to our time. */
export function readShortYear(words: readonly Word[], at: number): Read<number> | undefined {
  const digits = words[at + 1];
  if (words[at]?.lower !== "'" || !digits?.isGlued || !TWO_DIGITS.test(digits.lower))
    return undefined;
  if (words[at + 2]?.isGlued && words[at + 2]?.kind === "letters") return undefined;
  return { value: inFull(Number(digits.lower)), next: at + 2 };
}

/** The names of decades. */
export const DECADE_NAMES: readonly string[] =
  "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Read a decade as TIMEX3 writes it, a year less its last figure: 1990s, '80s and the nineties are 199, 198, 199. */
export function readDecade(words: readonly Word[], at: number): Read<string> | undefined {
  const first = words[at];
  const named = DECADE_NAMES.indexOf(first?.lower ?? "");
  if (named >= 0) return { value: `${192 + named}`, next: at + 1 };
  const isShort = first?.lower === "'";
  const figure = isShort ? words[at + 1] : first;
  const next = isShort ? at + 2 : at + 1;
  if (figure?.kind !== "number" || !figure.lower.endsWith("0")) return undefined;
  const isPlural = words[next]?.lower === "s" && words[next]?.isGlued;
  const isApart =
    words[next]?.lower === "'" && words[next]?.isGlued && words[next + 1]?.lower === "s";
  if (!isPlural && !isApart) return undefined;
  const end = isPlural ? next + 1 : next + 2;
  if (FOUR_DIGITS.test(figure.lower)) return { value: figure.lower.slice(0, 3), next: end };
  if (!TWO_DIGITS.test(figure.lower) || !isShort) return undefined;
  return { value: `${inFull(Number(figure.lower))}`.slice(0, 3), next: end };
}

/** News of this century speaks of '24 and '99: up to 40 is 20xx. */
const LAST_OF_THIS_CENTURY = 40;
const inFull = (short: number): number => (short <= LAST_OF_THIS_CENTURY ? 2000 : 1900) + short;
