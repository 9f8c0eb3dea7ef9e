import { foldName } from "../../text/gazetteer/fold-name.ts";

const PARTICLES: ReadonlySet<string> = new Set([
  ..."al el bin ibn ben von van der den de da di du la le los abu bint st san mac".split(" "),
]);
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv", "esq", "phd", "md"]);

/** A word of a name as it is compared: without marks, dots and case. */
export const nameKey = (word: string): string => foldName(word).replace(/[.'’]/g, "").toLowerCase();

/** The word of a thing's name that says what it is, where one does: the "Church" of "Church of Ireland", the last else. */
export function kindWord(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0 && JOINING.has(word));
  return nameKey((end < 0 ? words.at(-1) : words[end - 1]) ?? "");
}

const JOINING: ReadonlySet<string> = new Set(["of", "for"]);

/** The words of a person's name that tell who it is: no particles, no "Jr.". */
export function tellingWords(words: readonly string[]): string[] {
  const keys = words.flatMap((word) => nameKey(word).split("-")).filter((key) => key !== "");
  const telling = keys.filter((key) => !PARTICLES.has(key) && !SUFFIXES.has(key));
  return telling.length > 0 ? telling : keys;
}

/**
 * Whether one name can be a form of another person's: the shorter one's words stand in the longer one
 * in their order, initials for words, and among them the last or the first.
 */
export function matchNames(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = [tellingWords(a), tellingWords(b)].sort((x, y) => y.length - x.length);
  if (!long || !short || short.length === 0) return false;
  if (short.length === 1) {
    const [only = ""] = short;
    return (
      only.length > 1 && (only === long.at(-1) || only === long[0] || sameSpelling(a, b, only))
    );
  }
  const isInOrder = standsIn(short, long);
  return isInOrder && (sameWord(short.at(-1), long.at(-1)) || sameWord(short[0], long[0]));
}

/** "El-Hassan" is one word of a name, though its parts are compared apart. */
function sameSpelling(a: readonly string[], b: readonly string[], only: string): boolean {
  const long = a.length > b.length ? a : b;
  return long.some((word) => nameKey(word).replaceAll("-", "") === only);
}

function standsIn(short: readonly string[], long: readonly string[]): boolean {
  let from = 0;
  for (const word of short) {
    let at = from;
    while (at < long.length && !sameWord(word, long[at])) at++;
    if (at === long.length) return false;
    from = at + 1;
  }
  return true;
}

const sameWord = (a = "", b = ""): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
