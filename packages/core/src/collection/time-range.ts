/** How exactly a time value is known. */
export type Precision =
  | "time"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A time value on the calendar: it lasts from the first ISO 8601 date (or date and time) until before the second. */
export type TimeRange = {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2}))?/;
const WEEK = /^(\d{4})-W(\d{2})/;
const MONTH = /^(\d{4})-(\d{2})$/;
const PART = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/;
const YEAR = /^(\d{4})$/;
const DECADE = /^(\d{3})X?$/;
const CENTURY = /^(\d{2})(?:XX)?$/;

/** Months from which and how long parts of a year last, in the northern hemisphere; winter begins in December. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
};

/** Read a TIMEX3 value as days of the calendar; undefined for durations, sets and what names no date. */
export function toTimeRange(value: string): TimeRange | undefined {
  return readDay(value) ?? readWeek(value) ?? readPart(value) ?? readYears(value);
}

function readDay(value: string): TimeRange | undefined {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined) return undefined;
  const range = toRange("day", [Number(year), Number(month) - 1, Number(day)], { days: 1 });
  const [, date, hour, minute = "00"] = CLOCK.exec(value) ?? [];
  if (date === undefined || range === undefined) return range;
  return { from: `${date}T${hour}:${minute}`, to: range.to, precision: "time" };
}

/** ISO 8601 weeks: the first one has the year's first Thursday. */
function readWeek(value: string): TimeRange | undefined {
  const [, year, week] = WEEK.exec(value) ?? [];
  if (year === undefined) return undefined;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(week) - 1);
  return toRange("week", [Number(year), 0, monday], { days: 7 });
}

function readPart(value: string): TimeRange | undefined {
  const [, year, month] = MONTH.exec(value) ?? [];
  if (year !== undefined)
    return toRange("month", [Number(year), Number(month) - 1, 1], { months: 1 });
  const [, partYear, part = ""] = PART.exec(value) ?? [];
  const [start, months] = PARTS[part] ?? [];
  if (start === undefined || months === undefined) return undefined;
  const precision = part.startsWith("Q") || part.startsWith("H") ? "quarter" : "season";
  return toRange(precision, [Number(partYear), start, 1], { months });
}

function readYears(value: string): TimeRange | undefined {
  const [, year] = YEAR.exec(value) ?? [];
  if (year !== undefined) return toRange("year", [Number(year), 0, 1], { months: 12 });
  const [, decade] = DECADE.exec(value) ?? [];
  if (decade !== undefined) return toRange("decade", [Number(decade) * 10, 0, 1], { months: 120 });
  const [, century] = CENTURY.exec(value) ?? [];
  if (century === undefined) return undefined;
  return toRange("century", [Number(century) * 100, 0, 1], { months: 1200 });
}

function toRange(
  precision: Precision,
  [year, month, day]: readonly [number, number, number],
  { days = 0, months = 0 }: { days?: number; months?: number },
): TimeRange | undefined {
  const from = toDate(year, month, day);
  const to = toDate(year, month + months, day + days);
  return from === undefined || to === undefined ? undefined : { from, to, precision };
}

/** Years below 100 are meant as they are, which `Date.UTC` does not do. */
function toDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const iso = date.toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : undefined;
}
