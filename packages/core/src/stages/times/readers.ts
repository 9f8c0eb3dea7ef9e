import type { Captures } from "./captures.ts";
import { HOLIDAY_STARTS, readHoliday } from "./holidays.ts";
import { NUMBER_STARTS, ORDINAL_STARTS, type Read, readCardinal, readOrdinal } from "./numbers.ts";
import { readCalendarDate } from "./read-calendar-date.ts";
import { readClock } from "./read-clock.ts";
import { readDay, readMonth, readWeekday } from "./read-names.ts";
import { DECADE_NAMES, readDecade, readShortYear, readYear } from "./read-year.ts";
import { MONTHS, PARTS_OF_DAY, PLURAL_UNITS, SEASONS, UNITS, WEEKDAYS } from "./time-words.ts";
import type { Word } from "./words.ts";

/** Reads one place of a pattern. */
export type Reader = {
  /** The words it may begin with; "#" stands for any figure. */
  readonly starts: readonly string[];
  readonly read: (
    words: readonly Word[],
    at: number,
  ) => { readonly next: number; readonly captures: Captures } | undefined;
};

type ReadWords<T> = (words: readonly Word[], at: number) => Read<T> | undefined;

function reader<T>(
  starts: Iterable<string>,
  read: ReadWords<T>,
  capture: (value: T) => Captures,
): Reader {
  return {
    starts: [...starts],
    read(words, at) {
      const found = read(words, at);
      return found && { next: found.next, captures: capture(found.value) };
    },
  };
}

/** A reader of single words from a table; a full stop after a short form belongs to it. */
function lookUp<T>(table: ReadonlyMap<string, T>, capture: (value: T) => Captures): Reader {
  return reader(table.keys(), (words, at) => readFrom(table, words, at), capture);
}

function readFrom<T>(
  table: ReadonlyMap<string, T>,
  words: readonly Word[],
  at: number,
): Read<T> | undefined {
  const value = table.get(words[at]?.lower ?? "");
  return value === undefined ? undefined : { value, next: at + 1 };
}

const WHICH: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
]);

/** Words that leave a number open. */
export const VAGUE: readonly string[] = "several few many some couple dozens".split(" ");

/** "several", "a few", "a couple of"; "couple" is two. */
function readVague(words: readonly Word[], at: number): Read<number | "X"> | undefined {
  const start = words[at]?.lower === "a" ? at + 1 : at;
  const word = words[start]?.lower ?? "";
  if (!VAGUE.includes(word)) return undefined;
  const next = words[start + 1]?.lower === "of" ? start + 2 : start + 1;
  return { value: word === "couple" ? 2 : "X", next };
}

/** Readers by the name that patterns call them. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  ["NUMBER", reader([...NUMBER_STARTS, "#"], readCardinal, (amount) => ({ amount }))],
  ["UPTO", reader([...NUMBER_STARTS, "#"], readCardinal, (upTo) => ({ upTo }))],
  ["VAGUE", reader(["a", ...VAGUE], readVague, (amount) => ({ amount }))],
  ["UNIT", lookUp(UNITS, (unit) => ({ unit }))],
  ["UNITS", lookUp(PLURAL_UNITS, (unit) => ({ unit }))],
  ["WHICH", lookUp(WHICH, (which) => ({ which }))],
  ["SEASON", lookUp(SEASONS, (season) => ({ season }))],
  ["PART", lookUp(PARTS_OF_DAY, (part) => ({ part }))],
  ["MONTH", reader(MONTHS.keys(), readMonth, (month) => ({ month }))],
  ["WEEKDAY", reader(WEEKDAYS.keys(), readWeekday, (weekday) => ({ weekday }))],
  ["DAY", reader([...ORDINAL_STARTS, "#"], readDay, (day) => ({ day }))],
  ["ORDINAL", reader([...ORDINAL_STARTS, "#"], readOrdinal, (ordinal) => ({ ordinal }))],
  ["YEAR", reader(["nineteen", "twenty", "#"], readYear, (year) => ({ year }))],
  ["SHORTYEAR", reader(["'"], readShortYear, (year) => ({ year }))],
  ["DECADE", reader(["'", "#", ...DECADE_NAMES], readDecade, (decade) => ({ decade }))],
  ["CLOCK", reader([...NUMBER_STARTS, "#", "noon", "midnight"], readClock, (clock) => ({ clock }))],
  ["HOLIDAY", reader(HOLIDAY_STARTS, readHoliday, (holiday) => ({ holiday }))],
  [
    "DATE",
    reader([...MONTHS.keys(), ...WEEKDAYS.keys(), "#"], readCalendarDate, (date) => ({ date })),
  ],
]);
