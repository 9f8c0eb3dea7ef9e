/** What a UTF-16 code unit is to a tokeniser. */
export const character = { other: 0, space: 1, lower: 2, upper: 3, letter: 4, digit: 5 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/;

/** Kinds of the Basic Multilingual Plane, read from the tables of Unicode on first sight. */
const kinds = new Uint8Array(0x10000).fill(0xff);

/** The kind of a code unit; a surrogate is a letter, so that a pair is never cut in two. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? character.other;
  if (known !== 0xff) return known;
  const kind = readKind(code);
  kinds[code] = kind;
  return kind;
}

function readKind(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return character.letter;
  const text = String.fromCharCode(code);
  if (SPACE.test(text)) return character.space;
  if (LOWER.test(text)) return character.lower;
  if (UPPER.test(text)) return character.upper;
  if (LETTER.test(text)) return character.letter;
  return DIGIT.test(text) ? character.digit : character.other;
}

/** Whether the code unit is white space (`\s`). */
export const isSpace = (code: number): boolean => kindOf(code) === character.space;

/** Whether the code unit is a letter, a combining mark or a digit. */
export const isWordCharacter = (code: number): boolean => kindOf(code) >= character.lower;

/** Whether the code unit is a letter or a combining mark. */
export const isLetter = (code: number): boolean => {
  const kind = kindOf(code);
  return kind >= character.lower && kind < character.digit;
};

/** Whether the code unit is a decimal digit of any script. */
export const isDigit = (code: number): boolean => kindOf(code) === character.digit;

/** Whether the code unit is an upper-case letter. */
export const isUpper = (code: number): boolean => kindOf(code) === character.upper;

/** Whether the code unit is a lower-case letter. */
export const isLower = (code: number): boolean => kindOf(code) === character.lower;

/** Whether the code unit is an apostrophe: `'` or `’`. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
