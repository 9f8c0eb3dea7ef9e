import { decodeTable, keyOf, lookUp } from "../../text/hashed-table.ts";
import { hashString } from "../../text/hashing.ts";
import { once } from "../../text/once.ts";
import { verbsWeights } from "../../weights/verbs.ts";

const getVerbs = once(() => decodeTable(verbsWeights));

/** Whether a word is the base form of an English verb: WordNet 3.1's, https://wordnet.princeton.edu. */
export const isVerb = (word: string): boolean =>
  lookUp(getVerbs(), keyOf(hashString(word), verbsWeights.bits)) >= 0;

const ENDING = /(?:ed|ing|s)$/;
const VOWEL = "aeiou";

/** Letters that are rarely double but before -ed and -ing: "putting" is a form of put, not of putt. */
const DOUBLED = /^[bdgmnprt]$/;

/**
 * The base of a regular verb form in lower case, by what English spelling does to verbs that are known:
 * "fined" is a form of fine, "raided" of raid, "planned" of plan, "carried" of carry. Undefined where
 * none of them is known.
 */
export function findVerbStem(form: string): string | undefined {
  const ending = ENDING.exec(form)?.[0];
  if (ending === undefined || form.length < ending.length + 2) return undefined;
  const rest = form.slice(0, -ending.length);
  return (ending === "s" ? basesBeforeS(rest) : basesBefore(rest)).find(isVerb);
}

function basesBeforeS(rest: string): string[] {
  if (rest.endsWith("ie")) return [`${rest.slice(0, -2)}y`, rest];
  return rest.endsWith("e") ? [rest, rest.slice(0, -1)] : [rest];
}

/** Bases of what stands before -ed and -ing, the likeliest first. */
function basesBefore(rest: string): string[] {
  const last = rest.at(-1) ?? "";
  const withE = `${rest}e`;
  if (last === "i") return [`${rest.slice(0, -1)}y`, withE, rest];
  if (rest.endsWith("ck")) return [rest, rest.slice(0, -1), withE];
  if (last === rest.at(-2)) {
    const single = rest.slice(0, -1);
    return DOUBLED.test(last) ? [single, rest, withE] : [rest, single, withE];
  }
  return wouldDouble(rest) ? [withE, rest] : [rest, withE];
}

/** `fin`, `hop`: one vowel and one consonant after it, which a base of one syllable doubles (`planned`). */
function wouldDouble(rest: string): boolean {
  const letters = [...rest];
  const isVowel = (at: number): boolean => VOWEL.includes(letters.at(at) ?? " ");
  const hasOneVowel = letters.filter((letter) => VOWEL.includes(letter)).length === 1;
  return hasOneVowel && isVowel(-2) && !isVowel(-1) && !"wxy".includes(letters.at(-1) ?? "");
}
