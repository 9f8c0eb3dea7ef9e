import { isDigit, isLetter, isWordCharacter } from "../../text/characters.ts";

/**
 * Prefixes that stay with their word, as in UD's English treebanks: `non-violent`, but `long - term`
 * (https://universaldependencies.org/en/tokenization.html).
 */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "non mid pre re anti co cross post pro over multi sub semi ex mini neo counter psycho inter intra " +
    "socio arch un micro ultra trans super hyper pseudo under e mega geo bio proto meta " +
    "electro thermo hydro"
  ).split(" "),
);

/** Suffixes that stay with their word. */
const SUFFIXES: ReadonlySet<string> = new Set(["esque", "wise", "ish", "e"]);

/**
 * Whether the hyphen at `at`, a word character on either side, is inside of a word that began at
 * `start`: after a prefix, or in a number such as 555-0100.
 */
export function isInnerHyphen(text: string, start: number, at: number, end: number): boolean {
  const before = text.slice(start, at).toLowerCase();
  if (PREFIXES.has(before))
    return isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1));
  const stop = endOfPart(text, at + 1, end);
  if (SUFFIXES.has(text.slice(at + 1, stop))) return !isWordCharacter(text.charCodeAt(stop));
  return (
    isNumberPart(text, start, at) &&
    isNumberPart(text, at + 1, stop) &&
    isCode(text, start, at, stop, end)
  );
}

/** A range has two numbers of like length (`5-10`, `1969-1970`); a code has three, or unlike ones. */
function isCode(text: string, start: number, at: number, stop: number, end: number): boolean {
  const isFurther =
    stop + 1 < end && text.charAt(stop) === "-" && isDigit(text.charCodeAt(stop + 1));
  const isEarlier = text.slice(start, at).includes("-");
  if (isFurther || isEarlier) return true;
  return stop - at - 1 === 4 && at - start !== 4;
}

function isNumberPart(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at)) && text.charAt(at) !== "-") return false;
  }
  return start < end;
}

function endOfPart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}
