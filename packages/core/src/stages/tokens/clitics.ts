import { isApostrophe, isLetter } from "../../text/characters.ts";

/** After an apostrophe: `it's`, `I'm`, `we'd`, `they're`, `I've`, `she'll`. */
const CLITICS: ReadonlySet<string> = new Set(["s", "m", "d", "re", "ve", "ll"]);

/** After an apostrophe that opens a word of its own: `'em`, `'til`. */
const CLIPPED: ReadonlySet<string> = new Set(["em", "til", "tis", "twas", "cause", "bout", "n"]);

/** Words written together, by the length of the first: `cannot` is `can` + `not`. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ...toPairs("cannot gonna gotta gimme lemme", 3),
  ...toPairs("wanna", 3),
  ...toPairs("dont cant wont aint", 2),
  ...toPairs("didnt wasnt isnt arent hasnt", (word) => word.length - 2),
  ...toPairs("doesnt havent werent couldnt wouldnt shouldnt hadnt", (word) => word.length - 2),
  ...toPairs("im ive thats theres youre theyre whats hes shes", (word) =>
    /(?:re|ve)$/.test(word) ? word.length - 2 : word.length - 1,
  ),
]);

function toPairs(
  words: string,
  cut: number | ((word: string) => number),
): readonly (readonly [string, number])[] {
  return words.split(" ").map((word) => [word, typeof cut === "number" ? cut : cut(word)] as const);
}

/** The end of the clitic that begins with the apostrophe at `at`; `at` itself if there is none. */
export function endOfClitic(text: string, at: number, end: number): number {
  const stop = endOfLetters(text, at + 1, end);
  return CLITICS.has(text.slice(at + 1, stop).toLowerCase()) ? stop : at;
}

/** The end of the clipped word that begins with the apostrophe at `at`; `at` itself if there is none. */
export function endOfClipped(text: string, at: number, end: number): number {
  const stop = endOfLetters(text, at + 1, end);
  return CLIPPED.has(text.slice(at + 1, stop).toLowerCase()) ? stop : at;
}

/** Whether the apostrophe at `at` is that of `n't`, the word going on before its `n`. */
export function isNegation(text: string, start: number, at: number, end: number): boolean {
  return (
    at - start >= 2 &&
    /n/i.test(text.charAt(at - 1)) &&
    isApostrophe(text.charCodeAt(at)) &&
    /t/i.test(text.charAt(at + 1)) &&
    endOfLetters(text, at + 1, end) === at + 2
  );
}

/** Where two words written together part; `end` if it is one word. */
export function cutOfFused(text: string, start: number, end: number): number {
  if (end - start < 2 || end - start > 8) return end;
  // Capitals throughout are an acronym: `IM`, `CANT`.
  if (text.charCodeAt(start + 1) < 0x61) return end;
  const cut = FUSED.get(text.slice(start, end).toLowerCase());
  return cut === undefined ? end : start + cut;
}

function endOfLetters(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  return at;
}
