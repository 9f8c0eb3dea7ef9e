import { character, isDigit, isLower, isSpace, isUpper, kindOf } from "../../text/characters.ts";
import {
  numberAbbreviations,
  openingAbbreviations,
  plainAbbreviations,
} from "../../text/lexicon/abbreviations.ts";

/** `U.S`, `p.m`, `Ph.D`: letters between full stops. */
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;

/** Whether the word from `start` to the full stop at `at` keeps it; `end` is that of the chunk. */
export function isAbbreviation(text: string, start: number, at: number, end: number): boolean {
  // An ellipsis is a token of its own; a second full stop ends the sentence.
  if (at + 1 < end && text.charAt(at + 1) === "." && (at + 2 < end || at - start > 4)) return false;
  const length = at - start;
  if (length === 1) return isInitial(text, start, at);
  if (length > 7) return false;
  const word = text.slice(start, at).toLowerCase();
  if (SMALL.test(word) && isUpper(text.charCodeAt(start + 1))) return false;
  if (word === "etc") return !isSentenceEnd(text, at + 1);
  if (plainAbbreviations.has(word) || openingAbbreviations.has(word))
    return isPlausible(text, start, word);
  if (numberAbbreviations.has(word)) return isDigit(nextCode(text, at + 1));
  return text.slice(start, at).includes(".") && DOTTED.test(word);
}

/** Words that are abbreviations only in small letters: `i.e.` as `ie.`, `ca. 1900`, not `San Jose, CA.` */
const SMALL = /^(?:ca|cf|eg|ie|viz)$/;

/** `J. Smith`; not the pronoun of `you and I. Then`, nor a letter that ends the text. */
function isInitial(text: string, start: number, at: number): boolean {
  const next = nextCode(text, at + 1);
  if (!isUpper(text.charCodeAt(start))) {
    return "pcvd".includes(text.charAt(start)) && (isDigit(next) || isLower(next) || isUpper(next));
  }
  if (Number.isNaN(next)) return false;
  if (text.charAt(start) !== "I") return true;
  return isUpper(text.charCodeAt(startOfWordBefore(text, start)));
}

/** Words that are abbreviations only with a capital: `Sen.`, `Wash.`, `Mar.`, not `the mar.`. */
const CAPITALISED =
  /^(?:sen|rep|gen|col|gov|fr|mar|sat|wed|fri|mon|miss|ill|wash|mass|ind|del|la|pa|ala|ark|conn|kan|mo|mont|ore|va|ga|md|minn|ft|mt|hon|det|adm|pres|max|min|no|sun|dec|jan|st|mo|co)$/;

const isPlausible = (text: string, start: number, word: string): boolean =>
  word === "co" ||
  word === "st" ||
  word === "ft" ||
  word === "min" ||
  word === "max" ||
  !CAPITALISED.test(word) ||
  isUpper(text.charCodeAt(start));

const isSentenceEnd = (text: string, from: number): boolean => {
  const next = nextCode(text, from);
  return Number.isNaN(next) || isUpper(next) || text.slice(from, from + 2).includes("\n");
};

/** The first code unit from `from` on that is no space; NaN at the end. */
function nextCode(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

function startOfWordBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  while (at > 0 && kindOf(text.charCodeAt(at - 1)) >= character.lower) at--;
  return at;
}
