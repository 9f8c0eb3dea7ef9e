import { type Read, readCardinal, readOrdinal } from "./numbers.ts";
import { DOUBTFUL_NAMES, MONTHS, WEEKDAYS } from "./time-words.ts";
import type { Word } from "./words.ts";

/** Read the name of a month, short forms with or without their full stop. */
export const readMonth = (words: readonly Word[], at: number): Read<number> | undefined =>
  readName(MONTHS, words, at);

/** Read the name of a weekday, short forms with or without their full stop. */
export const readWeekday = (words: readonly Word[], at: number): Read<number> | undefined =>
  readName(WEEKDAYS, words, at);

/** Read a day of the month: 6, 6th, sixth. */
export function readDay(words: readonly Word[], at: number): Read<number> | undefined {
  const isFigure = words[at]?.kind === "number";
  const read = readOrdinal(words, at) ?? (isFigure ? readCardinal(words, at) : undefined);
  if (!read || !Number.isInteger(read.value) || read.value < 1 || read.value > 31) return undefined;
  return read;
}

/** Short forms of names, which may carry a full stop; "June." ends a sentence. */
const isShortForm = (name: string): boolean =>
  DOUBTFUL_NAMES.has(name) && name !== "may" && name !== "march";

function readName(
  names: ReadonlyMap<string, number>,
  words: readonly Word[],
  at: number,
): Read<number> | undefined {
  const word = words[at];
  if (!word?.isCapital) return undefined;
  const value = names.get(word.lower);
  if (value === undefined) return undefined;
  const stop = words[at + 1];
  const isStopped =
    isShortForm(word.lower) && stop?.lower === "." && stop.isGlued && words[at + 2] !== undefined;
  return { value, next: isStopped ? at + 2 : at + 1 };
}
