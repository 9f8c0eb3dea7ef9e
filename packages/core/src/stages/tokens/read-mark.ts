import type { Span } from "../../model/span.ts";
import { isApostrophe, isDigit, isWordCharacter } from "../../text/characters.ts";
import { endOfClipped, endOfClitic } from "./clitics.ts";

/** `:-)`, `;)`, `=(`, `(:`, `^_^`, `<3`, at the end of what is written together. */
const EMOTICON = /(?:[:;=]['-]?[()DPp|\]/\\]+|\([:;]|\^_\^|<3)(?=[.,!?]*(?:\s|$))/y;

/** `'90s`, `’72`. */
const SHORT_YEAR = /['’]\d\ds?(?![\p{L}\d])/uy;

/** `!!!`, `?!`. */
const STRONG = /[!?]+/y;

/** Marks that make one token when repeated: `...`, `--`, `***`, `''`. */
const REPEATED = /([.\-*_=~#<>`'‘’,|–—…$+])\1*/y;

/** An ellipsis that somebody else put in, and a pair of single quotes that stands for a double one. */
const WHOLE = /\[(?:\.{3}|…)\]|‘’/y;

/** `.25` */
const POINT_NUMBER = /\.\d+(?![\p{L}\d])/uy;

/** Read the token that begins with a mark at `at`; returns its end. */
export function readMark(text: string, at: number, chunk: Span, tokens: Span[]): number {
  const end = endOfMark(text, at, chunk);
  tokens.push({ start: at, end });
  return end;
}

function endOfMark(text: string, at: number, { start, end }: Span): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code)) return endOfApostrophe(text, at, start, end);
  // + before a number belongs to it: +44
  if (code === 0x2b && isDigit(text.charCodeAt(at + 1)) && at === start) {
    return endOfDigits(text, at + 1, end);
  }
  if (at === start) {
    POINT_NUMBER.lastIndex = at;
    const number = POINT_NUMBER.exec(text);
    if (number) return Math.min(at + number[0].length, end);
  }
  for (const pattern of [EMOTICON, WHOLE, STRONG, REPEATED]) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return Math.min(at + length, end);
  }
  return at + 1;
}

function endOfApostrophe(text: string, at: number, start: number, end: number): number {
  SHORT_YEAR.lastIndex = at;
  const year = SHORT_YEAR.exec(text);
  if (year) return Math.min(at + year[0].length, end);
  if (text.startsWith("‘’", at)) return Math.min(at + 2, end);
  const isFirst = at === start;
  const isAfterWord = !isFirst && isWordCharacter(text.charCodeAt(at - 1));
  const clitic = isFirst || isAfterWord ? endOfClitic(text, at, end) : at;
  // `'s` standing alone is a clitic that was torn off; `'d'` is a quoted letter.
  if (clitic > at && !isApostrophe(text.charCodeAt(clitic))) return clitic;
  const clipped = isAfterWord ? at : endOfClipped(text, at, end);
  if (clipped > at && !isApostrophe(text.charCodeAt(clipped))) return clipped;
  return at + 1 < end && text.charAt(at + 1) === text.charAt(at) ? at + 2 : at + 1;
}

function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isDigit(text.charCodeAt(at)) || isInnerPoint(text, at, end))) at++;
  return at;
}

const isInnerPoint = (text: string, at: number, end: number): boolean =>
  /[.,-]/.test(text.charAt(at)) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
