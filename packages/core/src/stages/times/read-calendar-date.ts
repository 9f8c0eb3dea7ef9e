import type { Meaning, Year } from "./meaning.ts";
import type { Read } from "./numbers.ts";
import { readDay, readMonth, readWeekday } from "./read-names.ts";
import { readYear } from "./read-year.ts";
import { DOUBTFUL_NAMES } from "./time-words.ts";
import type { Word } from "./words.ts";

/**
 * Read a date of the calendar, whole or without its year:
 *
 *     Friday, Oct. 13     6 November 2024     March 1996     2024-11-06     11/6/2024     July
 */
export function readCalendarDate(words: readonly Word[], at: number): Read<Meaning> | undefined {
  if (words[at]?.kind === "number")
    return readIsoDate(words, at) ?? readSlashedDate(words, at) ?? readDayMonth(words, at);
  const weekday = readWeekday(words, at);
  if (!weekday) return readMonthDay(words, at) ?? readBareMonth(words, at);
  const next = words[weekday.next]?.lower === "," ? weekday.next + 1 : weekday.next;
  const date =
    words[next]?.kind === "number" ? readDayMonth(words, next) : readMonthDay(words, next);
  if (date?.value.kind === "day")
    return { ...date, value: { ...date.value, weekday: weekday.value } };
  return { value: { kind: "weekday", weekday: weekday.value }, next: weekday.next };
}

/** Nov. 6 with its year, November 6th. */
function readMonthDay(words: readonly Word[], at: number): Read<Meaning> | undefined {
  const month = readMonth(words, at);
  const start = month && words[month.next]?.lower === "the" ? month.next + 1 : month?.next;
  const day = start === undefined ? undefined : readDay(words, start);
  if (!month || !day || isPartOfNumber(words, day.next)) return undefined;
  const comma = words[day.next]?.lower === "," ? 1 : 0;
  const year = readYear(words, day.next + comma);
  return withYear({ kind: "day", month: month.value, day: day.value }, year, day.next);
}

/** 6 November, 6th of November 2024. */
function readDayMonth(words: readonly Word[], at: number): Read<Meaning> | undefined {
  const day = readDay(words, at);
  if (!day) return undefined;
  const month = readMonth(words, words[day.next]?.lower === "of" ? day.next + 1 : day.next);
  if (!month) return undefined;
  const comma = words[month.next]?.lower === "," ? 1 : 0;
  return withYear(
    { kind: "day", month: month.value, day: day.value },
    readYear(words, month.next + comma),
    month.next,
  );
}

/** March 1996, or a month alone if its name is no other word or its neighbours make it one. */
function readBareMonth(words: readonly Word[], at: number): Read<Meaning> | undefined {
  const month = readMonth(words, at);
  if (!month) return undefined;
  const after = words[month.next]?.lower;
  const year = readYear(words, after === "," || after === "of" ? month.next + 1 : month.next);
  if (year) return withYear({ kind: "month", month: month.value }, year, month.next);
  if (
    !isInDateCompany(words, at) &&
    (isDoubtful(words, at) || isFirstName(words, at, month.next))
  ) {
    return undefined;
  }
  return { value: { kind: "month", month: month.value }, next: month.next };
}

const isDoubtful = (words: readonly Word[], at: number): boolean =>
  DOUBTFUL_NAMES.has(words[at]?.lower ?? "");

/** April Ryan and August Wilson are people. */
function isFirstName(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  return after?.isCapital === true && !after.isGlued && FIRST_NAMES.has(words[at]?.lower ?? "");
}
const FIRST_NAMES: ReadonlySet<string> = new Set(["april", "june", "august", "january"]);

const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  "in last next this since until till by of for from to through between during before after early late mid every each late-".split(
    " ",
  ),
);

function isInDateCompany(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (isFirstName(words, at, at + 1) && before.lower === "and") return false;
  if (before.lower === "and" || before.lower === "-")
    return readMonth(words, at - 2) !== undefined || before.isGlued;
  return BEFORE_A_MONTH.has(before.lower);
}

const TWO_FIGURES = /^\d{2}$/;

/** 2024-11-06 */
function readIsoDate(words: readonly Word[], at: number): Read<Meaning> | undefined {
  const year = readYear(words, at);
  const [dash, month, dash2, day] = words.slice(at + 1, at + 5);
  if (!year || dash?.lower !== "-" || dash2?.lower !== "-" || !dash.isGlued || !dash2.isGlued)
    return undefined;
  if (!TWO_FIGURES.test(month?.lower ?? "") || !TWO_FIGURES.test(day?.lower ?? ""))
    return undefined;
  return toDate({ year: year.value, month: Number(month?.lower), day: Number(day?.lower) }, at + 5);
}

/** 11/6/2024, the American order unless its month cannot be. */
function readSlashedDate(words: readonly Word[], at: number): Read<Meaning> | undefined {
  const [slash, second, slash2] = words.slice(at + 1, at + 4);
  const year = readYear(words, at + 4);
  if (slash?.lower !== "/" || slash2?.lower !== "/" || !year) return undefined;
  const [a, b] = [Number(words[at]?.lower), Number(second?.lower)];
  return toDate(
    a > 12 ? { year: year.value, month: b, day: a } : { year: year.value, month: a, day: b },
    year.next,
  );
}

function toDate(
  date: { year: number; month: number; day: number },
  next: number,
): Read<Meaning> | undefined {
  const isDate = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  return isDate ? { value: { kind: "day", ...date }, next } : undefined;
}

type Dated = Extract<Meaning, { kind: "day" | "month" }>;

function withYear(meaning: Dated, year: Read<Year> | undefined, next: number): Read<Meaning> {
  return year
    ? { value: { ...meaning, year: year.value }, next: year.next }
    : { value: meaning, next };
}

/** "May 5 percent" is no date, nor is "March 12:30". */
function isPartOfNumber(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.lower === "%" ||
    word?.lower === "percent" ||
    (word?.lower === ":" && words[at + 1]?.isGlued === true)
  );
}
