import type { Span } from "../model/span.ts";
import { emptyHash, hashStep } from "./hashing.ts";

/** What the models know of a word by its letters alone: the columns of `WordAtoms.values`. */
export const atom = {
  /** The word as written. */
  form: 0,
  /** The word in lower case, curly quotes and dashes made plain. */
  lower: 1,
  /** Its kinds of characters, runs made one: `Xx`, `X.X.`, `d,d`. */
  shape: 2,
  /** `prefix + n`: the first n letters of `lower`, n = 1..4; 0 in a shorter word. */
  prefix: 2,
  /** `suffix + n`: the last n letters of `lower`, n = 1..5; 0 in a shorter word. */
  suffix: 6,
  /** One of `letterCase`. */
  letterCase: 12,
  /** Its number of characters. */
  length: 13,
} as const;

/** Columns per word. */
export const atomCount = 14;

/** Words that a window may reach beyond either end of the sentence; their atoms are 1 and 2. */
export const atomMargin = 3;

/** How a word is capitalised. */
export const letterCase = { none: 0, lower: 1, title: 2, upper: 3, initial: 4, mixed: 5 } as const;

/** How a sentence is: as usual, in capitals, a headline in title case, or all in lower case. */
export const sentenceCase = { usual: 0, upper: 1, title: 2, lower: 3 } as const;

/** The words of a sentence as 32-bit values. */
export type WordAtoms = {
  readonly count: number;
  /** Word i's atoms begin at `(i + atomMargin) * atomCount`. */
  readonly values: Int32Array;
  readonly sentenceCase: number;
};

/** Read the atoms of a sentence's words. */
export function readWordAtoms(text: string, words: readonly Span[]): WordAtoms {
  const count = words.length;
  const values = new Int32Array((count + 2 * atomMargin) * atomCount);
  values.fill(1, 0, atomMargin * atomCount);
  values.fill(2, (count + atomMargin) * atomCount);
  words.forEach(({ start, end }, index) => {
    readWord(text, start, end, values, (index + atomMargin) * atomCount);
  });
  return { count, values, sentenceCase: getSentenceCase(values, count) };
}

function readWord(text: string, start: number, end: number, values: Int32Array, base: number) {
  const length = end - start;
  let form = emptyHash;
  let lower = emptyHash;
  let shape = emptyHash;
  let previous = 0;
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    const kind = kindOf(code, folded);
    form = hashStep(form, code);
    lower = hashStep(lower, folded);
    if (kind !== previous) shape = hashStep(shape, kind);
    previous = kind;
    if (kind === UPPER) uppers++;
    if (kind === LOWER) lowers++;
    const read = at - start + 1;
    if (read <= 4 && read < length) values[base + atom.prefix + read] = lower;
  }
  let suffix = emptyHash;
  for (let taken = 1; taken <= 5 && taken < length; taken++) {
    suffix = hashStep(suffix, foldCode(text.charCodeAt(end - taken)));
    values[base + atom.suffix + taken] = suffix;
  }
  values[base + atom.form] = form;
  values[base + atom.lower] = lower;
  values[base + atom.shape] = shape;
  values[base + atom.length] = length;
  const first = text.charCodeAt(start);
  const startsUpper = kindOf(first, foldCode(first)) === UPPER;
  values[base + atom.letterCase] = toLetterCase(uppers, lowers, startsUpper);
}

function toLetterCase(uppers: number, lowers: number, startsUpper: boolean): number {
  if (uppers + lowers === 0) return letterCase.none;
  if (uppers === 0) return letterCase.lower;
  if (lowers === 0) return uppers === 1 ? letterCase.initial : letterCase.upper;
  return startsUpper && uppers === 1 ? letterCase.title : letterCase.mixed;
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

const LETTER = /\p{L}/u;

/** Upper, lower, digit, other letter (4), or the character itself. */
function kindOf(code: number, folded: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOWER;
    if (code >= 65 && code <= 90) return UPPER;
    return code >= 48 && code <= 57 ? DIGIT : folded;
  }
  if (folded < 128) return folded;
  if (folded !== code) return UPPER;
  const character = String.fromCharCode(code);
  if (character.toUpperCase() !== character) return LOWER;
  return LETTER.test(character) ? 4 : 5;
}

/** The character in lower case, curly quotes and dashes made plain. */
function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  if (code === 0x2013 || code === 0x2014) return 0x2d;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Words of one or two letters and of four or more tell most about a headline's case. */
function getSentenceCase(values: Int32Array, count: number): number {
  const seen = [0, 0, 0, 0, 0, 0];
  let longTitles = 0;
  let longLowers = 0;
  for (let index = 0; index < count; index++) {
    const base = (index + atomMargin) * atomCount;
    const kind = values[base + atom.letterCase] ?? 0;
    seen[kind] = (seen[kind] ?? 0) + 1;
    if ((values[base + atom.length] ?? 0) < 4 || index === 0) continue;
    if (kind === letterCase.title || kind === letterCase.upper) longTitles++;
    if (kind === letterCase.lower) longLowers++;
  }
  const [, lowers = 0, titles = 0, uppers = 0, initials = 0, mixed = 0] = seen;
  if (lowers + titles + mixed <= uppers * 0.25 && uppers >= 2) return sentenceCase.upper;
  if (titles + uppers + initials + mixed === 0 && lowers >= 3) return sentenceCase.lower;
  if (longTitles >= 3 && longLowers * 4 <= longTitles) return sentenceCase.title;
  return sentenceCase.usual;
}
