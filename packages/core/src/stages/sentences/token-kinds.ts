import type { Span } from "../../model/span.ts";
import { character, isSpace, kindOf } from "../../text/characters.ts";
import { numberAbbreviations, openingAbbreviations } from "../../text/lexicon/abbreviations.ts";

/** What a token is to a sentence boundary. */
export const tokenKind = {
  other: 0,
  lower: 1,
  /** Begins with a capital. */
  title: 2,
  number: 3,
  /** Ends with a full stop of its own; a sentence may end in it: `Inc.`, `U.S.` */
  abbreviation: 4,
  /** Ends with a full stop, and what it introduces follows: `Mr.`, `No.` */
  opening: 5,
  /** A capital and a full stop: `J.` */
  initial: 6,
  /** `.`, `?`, `!`, `?!` */
  terminal: 7,
  ellipsis: 8,
  colon: 9,
  semicolon: 10,
  comma: 11,
  dash: 12,
  openMark: 13,
  closeMark: 14,
  /** `•` and its like. */
  bullet: 15,
} as const;

const OPENING_MARKS = "([{“‘«‹„‚";
const CLOSING_MARKS = ")]}”’»›";
const BULLETS = "•⁃‣◦▪●■·*";

/** The kind of each token. */
export function readKinds(text: string, tokens: readonly Span[]): Uint8Array {
  const kinds = new Uint8Array(tokens.length);
  tokens.forEach((token, index) => {
    const first = kindOf(text.charCodeAt(token.start));
    kinds[index] =
      first >= character.lower ? kindOfWord(text, token, first) : kindOfMark(text, token);
  });
  return kinds;
}

function kindOfWord(text: string, { start, end }: Span, first: number): number {
  const isDotted = end - start > 1 && text.charCodeAt(end - 1) === 0x2e;
  if (isDotted) {
    if (end - start === 2 && first !== character.digit) return tokenKind.initial;
    const word = text.slice(start, end - 1).toLowerCase();
    const isOpening = openingAbbreviations.has(word) || numberAbbreviations.has(word);
    return isOpening ? tokenKind.opening : tokenKind.abbreviation;
  }
  if (first === character.digit) return tokenKind.number;
  return first === character.lower ? tokenKind.lower : tokenKind.title;
}

function kindOfMark(text: string, { start, end }: Span): number {
  const mark = text.charAt(start);
  if (mark === "." || mark === "…")
    return end - start > 1 || mark === "…" ? tokenKind.ellipsis : tokenKind.terminal;
  if (mark === "[" && end - start > 1) return tokenKind.ellipsis;
  if (mark === "?" || mark === "!") return tokenKind.terminal;
  if (mark === ":") return end - start === 1 ? tokenKind.colon : tokenKind.other;
  if (mark === ";") return end - start === 1 ? tokenKind.semicolon : tokenKind.other;
  if (mark === ",") return tokenKind.comma;
  if (mark === "-" || mark === "–" || mark === "—" || mark === "_") return tokenKind.dash;
  if (OPENING_MARKS.includes(mark)) return tokenKind.openMark;
  if (CLOSING_MARKS.includes(mark)) return tokenKind.closeMark;
  if (mark === '"' || mark === "'" || mark === "`") return kindOfStraightQuote(text, start, end);
  if (BULLETS.includes(mark)) return tokenKind.bullet;
  return tokenKind.other;
}

/** A straight quote opens if white space or an opening mark stands before it and none after it. */
function kindOfStraightQuote(text: string, start: number, end: number): number {
  if (text.charAt(start) === "`") return tokenKind.openMark;
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
  const after = end >= text.length ? 0x20 : text.charCodeAt(end);
  const isFree = isSpace(before) || "([{—–-\"'".includes(String.fromCharCode(before));
  return isFree && !isSpace(after) ? tokenKind.openMark : tokenKind.closeMark;
}
