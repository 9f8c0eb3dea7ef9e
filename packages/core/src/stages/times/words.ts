import type { Span } from "../../model/span.ts";

/** A run of letters, a number, or one other character, as the rules of this stage read them. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** The surface in lower case; an apostrophe is always '. */
  readonly lower: string;
  readonly kind: "letters" | "number" | "mark";
  /** Whether it follows the word before without white space. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
};

/**
 * Split a piece of the text more finely than syntax does, so that "third-quarter", "10p.m." and
 * "1990s" read the same however they were tokenised.
 *
 *     mid-1990s, 7:15  ->  mid - 1990 s , 7 : 15
 */
export function splitWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let at = span.start;
  let isGlued = false;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      isGlued = false;
      continue;
    }
    const start = at;
    const kind = isDigit(code) ? "number" : isLetter(code) ? "letters" : "mark";
    if (kind === "number") at = endOfNumber(text, at, span.end);
    else if (kind === "letters") at = endOfLetters(text, at, span.end);
    else at++;
    const surface = text.slice(start, at);
    const lower =
      kind === "letters" ? surface.toLowerCase() : kind === "mark" ? toMark(surface) : surface;
    words.push({
      start,
      end: at,
      lower,
      kind,
      isGlued,
      isCapital: kind === "letters" && isUpper(code),
    });
    isGlued = true;
  }
  return words;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean =>
  isUpper(code) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;

const toMark = (surface: string): string =>
  surface === "’" || surface === "‘" || surface === "`"
    ? "'"
    : surface === "–" || surface === "—"
      ? "-"
      : surface;

function endOfLetters(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Digits, and commas and points between digits: 10,000 and 2.5 are one number. */
function endOfNumber(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const joins = (code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !joins) break;
    at++;
  }
  return at;
}
