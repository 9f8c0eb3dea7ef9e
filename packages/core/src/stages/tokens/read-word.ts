import type { Span } from "../../model/span.ts";
import {
  isApostrophe,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  isWordCharacter,
} from "../../text/characters.ts";
import { isAbbreviation } from "./abbreviation.ts";
import { cutOfFused, endOfClitic, isNegation } from "./clitics.ts";
import { isInnerHyphen } from "./hyphens.ts";

/** A number with its unit or half of the day: `35mm`, `65k`, `7:30pm`. */
const WITH_UNIT =
  /^([\d.,:]*\d)(mm|cm|km|kg|mg|ml|kw|mw|mph|kph|bn|tn|mn|[kKmMg]|ft|lbs?|oz|mb|gb|tb|MB|GB|TB|hrs?|yrs?|mins?|secs?|[ap]m|[AP]M|[ap]\.m\.?|h|p|pc|pct)$/;

/** Letters of a currency before its sign: `US$`. */
const CURRENCY_SIGN = /[$€£¥]/;

/** Read the words that begin at `at`, up to the first mark that parts words; returns its place. */
export function readWord(text: string, start: number, end: number, tokens: Span[]): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCharacter(code)) {
      at++;
      continue;
    }
    if (isApostrophe(code) && isNegation(text, start, at, end)) {
      push(text, start, at - 1, tokens);
      tokens.push({ start: at - 1, end: at + 2 });
      return at + 2;
    }
    if (!isInner(text, start, at, end)) break;
    at++;
  }
  const stop = endOfWord(text, start, at, end);
  push(text, start, stop, tokens);
  return stop;
}

/** A full stop of an abbreviation and the sign of a currency belong to the word. */
function endOfWord(text: string, start: number, at: number, end: number): number {
  if (at >= end) return at;
  if (text.charAt(at) === "." && isAbbreviation(text, start, at, end)) return at + 1;
  if (at - start <= 3 && CURRENCY_SIGN.test(text.charAt(at)) && isUpper(text.charCodeAt(at - 1))) {
    return at + 1;
  }
  return at;
}

function push(text: string, start: number, end: number, tokens: Span[]): void {
  if (isDigit(text.charCodeAt(start)) && !isDigit(text.charCodeAt(end - 1))) {
    const number = WITH_UNIT.exec(text.slice(start, end))?.[1];
    if (number !== undefined) {
      tokens.push({ start, end: start + number.length }, { start: start + number.length, end });
      return;
    }
  }
  const cut = cutOfFused(text, start, end);
  tokens.push({ start, end: cut });
  if (cut < end) tokens.push({ start: cut, end });
}

/** Whether the mark at `at` is inside of a word that goes on after it. */
function isInner(text: string, start: number, at: number, end: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (!isWordCharacter(next)) return false;
  const previous = text.charCodeAt(at - 1);
  const areDigits = isDigit(previous) && isDigit(next);
  switch (text.charAt(at)) {
    case "'":
    case "’":
      return endOfClitic(text, at, end) === at && isLetter(previous) && isLetter(next);
    case ".":
      return areDigits || !isMissingSpace(text, at);
    case ",":
    case ":":
      return areDigits;
    case "/":
      return isInnerSlash(text, start, at, end);
    case "&":
      return isUpper(previous) && isUpper(next) && at - start <= 3;
    case "-":
      return isInnerHyphen(text, start, at, end);
    case "_":
    case "@":
    case "*":
      return true;
    default:
      return false;
  }
}

/** A full stop between a word (or number) and a capitalised word: `the end.Then`. */
function isMissingSpace(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  return (
    (isDigit(previous) || (isLower(previous) && isLower(text.charCodeAt(at - 2)))) &&
    isUpper(text.charCodeAt(at + 1)) &&
    isLower(text.charCodeAt(at + 2))
  );
}

/** `9/11` and `w/o` are words; `1/2` and `and/or` are three. */
function isInnerSlash(text: string, start: number, at: number, end: number): boolean {
  const isShortBefore = at - start === 1;
  const isShortAfter = at + 2 >= end || !isWordCharacter(text.charCodeAt(at + 2));
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) {
    const isDate = text.charAt(at + 2) === "/" || text.charAt(start - 1) === "/";
    return isDate || !(isShortBefore && isShortAfter);
  }
  return isShortBefore && isShortAfter;
}
