import {
  addDays,
  addMonths,
  addYears,
  create,
  dayOfWeek,
  daysInMonth,
  diffDays,
  type Record as PlainDate,
  startOfWeek,
  toString as toIso,
  weekOfYear,
  yearOfWeek,
} from "temporal-polyfill/fns/PlainDate";
import { HOLIDAYS } from "./holidays.ts";
import type { Unit } from "./time-words.ts";

export type { PlainDate };
export { addDays, dayOfWeek, diffDays };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** The date at the start of an ISO 8601 string; undefined if it has none. */
export function toDate(iso: string | undefined): PlainDate | undefined {
  const match = ISO_DATE.exec(iso ?? "");
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A date of the calendar; undefined if there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return undefined;
  return day <= daysInMonth(create(year, month, 1)) ? create(year, month, day) : undefined;
}

/** The year, month and day of a date. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = toIso(date).split("-").map(Number);
  return { year, month, day };
}

/** The quarter of a date, 1 to 4. */
export const quarterOf = (date: PlainDate): number => Math.ceil(partsOf(date).month / 3);

/** A date so many units on; months and years keep to the month's last day. */
export function addUnits(date: PlainDate, unit: Unit, count: number): PlainDate {
  const whole = Math.trunc(count);
  const half = count - whole;
  switch (unit) {
    case "D":
      return addDays(date, whole);
    case "W":
    case "WE":
      return addDays(date, whole * 7);
    case "M":
      return addMonths(date, whole);
    case "Q":
      return addMonths(date, whole * 3);
    case "Y":
      return addMonths(date, whole * 12 + Math.trunc(half * 12));
    case "DE":
      return addYears(date, count * 10);
    case "CE":
      return addYears(date, count * 100);
    case "H":
    case "MIN":
    case "S":
      return date;
  }
}

/** The value of the unit that a date lies in: its week is 2024-W45, its quarter 2024-Q4. */
export function toValue(date: PlainDate, unit: Unit): string {
  const iso = toIso(date);
  switch (unit) {
    case "W":
      return weekValue(date);
    case "WE":
      return `${weekValue(date)}-WE`;
    case "M":
      return iso.slice(0, 7);
    case "Q":
      return `${iso.slice(0, 4)}-Q${quarterOf(date)}`;
    case "Y":
      return iso.slice(0, 4);
    case "DE":
      return iso.slice(0, 3);
    case "CE":
      return iso.slice(0, 2);
    default:
      return iso;
  }
}

const weekValue = (date: PlainDate): string =>
  `${yearOfWeek(date)}-W${`${weekOfYear(date)}`.padStart(2, "0")}`;

/** A value's first day and its unit; undefined for values that lie nowhere on the calendar. */
export function placeOf(value: string): { date: PlainDate; unit: Unit } | undefined {
  const day = toDate(value);
  if (day) return { date: day, unit: "D" };
  const [year, part] = [value.slice(0, 4), value.slice(5)];
  if (!FOUR_DIGITS.test(year)) return undefined;
  const number = Number(year);
  if (part === "") return value.length === 4 ? placed(dateOf(number, 1, 1), "Y") : undefined;
  if (TWO_DIGITS.test(part)) return placed(dateOf(number, Number(part), 1), "M");
  if (QUARTER.test(part)) return placed(dateOf(number, Number(part[1]) * 3 - 2, 1), "Q");
  if (WEEK.test(part)) return placed(mondayOf(number, Number(part.slice(1, 3))), "W");
  return undefined;
}

const FOUR_DIGITS = /^\d{4}$/;
const TWO_DIGITS = /^\d{2}$/;
const QUARTER = /^Q[1-4]$/;
const WEEK = /^W\d{2}/;

const placed = (date: PlainDate | undefined, unit: Unit) => date && { date, unit };

/** The Monday of an ISO week: 4 January always lies in week 1. */
function mondayOf(year: number, week: number): PlainDate {
  return addDays(startOfWeek(create(year, 1, 4)), (week - 1) * 7);
}

/** When a holiday falls in a year. */
export function holidayIn(name: string, year: number): PlainDate | undefined {
  const holiday = HOLIDAYS.get(name);
  if (!holiday) return undefined;
  if (holiday.kind === "fixed") return dateOf(year, holiday.month, holiday.day);
  if (holiday.kind === "easter") return addDays(easterIn(year), holiday.plus);
  const first = create(year, holiday.month, 1);
  const offset = (holiday.weekday - dayOfWeek(first) + 7) % 7;
  const fromEnd = Math.floor((daysInMonth(first) - 1 - offset) / 7);
  const weeks = holiday.nth > 0 ? holiday.nth - 1 : fromEnd;
  return addDays(first, offset + weeks * 7 + (holiday.plus ?? 0));
}

/** Easter Sunday by the Anonymous Gregorian algorithm, https://en.wikipedia.org/wiki/Date_of_Easter. */
function easterIn(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return create(year, Math.floor(sum / 31), (sum % 31) + 1);
}
