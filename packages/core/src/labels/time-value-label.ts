/** Labels are in English whatever the reader's language, and formats of `Intl` take milliseconds to make. */
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const NAMED: Readonly<Record<string, string>> = {
  PAST_REF: "in the past",
  PRESENT_REF: "now",
  FUTURE_REF: "in the future",
};
const PARTS: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
  H1: "first half",
  H2: "second half",
  Q1: "first quarter",
  Q2: "second quarter",
  Q3: "third quarter",
  Q4: "fourth quarter",
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
  WE: "weekend",
};
const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  H: "hour",
  S: "second",
};

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR_PART = /^(\d{4})-([A-Z][A-Z0-9])$/;
const WEEK = /^(\d{4})-W(\d{2})(?:-WE)?$/;
const DECADE = /^(\d{3})X?$/;
const CENTURY = /^(\d{2})(?:XX)?$/;
const DURATION = /^P(T?)(\d+(?:\.\d+)?|X+)([YMWDHS])$/;
const CLOCK = /^\d{2}:\d{2}/;

/** A TimeML value in words: "6 November 2024", "week of 28 October 2024", "24 years"; the value itself if it has none. */
export function timeValueLabel(value: string): string {
  const [, day, clock] = DAY.exec(value) ?? [];
  if (day) return dayLabel(day, clock) ?? value;
  if (MONTH.test(value)) return monthLabel(value) ?? value;
  const [, year = "", part = ""] = YEAR_PART.exec(value) ?? [];
  if (PARTS[part])
    return `${PARTS[part]} ${part.startsWith("Q") || part.startsWith("H") ? "of " : ""}${year}`;
  const [week, weekYear, number] = WEEK.exec(value) ?? [];
  if (week) return weekLabel(Number(weekYear), Number(number), value.endsWith("-WE"));
  const [decade, tens] = DECADE.exec(value) ?? [];
  if (decade) return `the ${tens}0s`;
  const [century, hundreds] = CENTURY.exec(value) ?? [];
  if (century) return `the ${hundreds}00s`;
  const [duration, clockUnits, amount = "", unit = ""] = DURATION.exec(value) ?? [];
  if (duration)
    return durationLabel(amount, clockUnits && unit === "M" ? "minute" : (UNITS[unit] ?? unit));
  return NAMED[value] ?? value;
}

/** A day in a few characters, such as "6 Nov 2024"; the value itself if it is no ISO 8601 date. */
export function shortDate(value: string): string {
  const date = readDay(value.slice(0, 10));
  return date ? dateLabel(date, 3) : value;
}

function dayLabel(day: string, clock: string | undefined): string | undefined {
  const date = readDay(day);
  if (!date) return undefined;
  const full = `${WEEKDAYS[date.getUTCDay()]} ${dateLabel(date)}`;
  if (!clock) return full;
  return `${full}, ${PARTS[clock] ?? (CLOCK.test(clock) ? clock.slice(0, 5) : clock)}`;
}

function monthLabel(month: string): string | undefined {
  const date = readDay(`${month}-01`);
  return date && `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A date with the first `letters` of its month's name. */
const dateLabel = (date: Date, letters?: number): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.slice(0, letters)} ${date.getUTCFullYear()}`;

/** ISO 8601: week 1 is the week of 4 January, and a week begins on Monday. */
function weekLabel(year: number, week: number, weekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const start = new Date(Date.UTC(year, 0, monday + (weekend ? 5 : 0)));
  return `${weekend ? "weekend" : "week"} of ${dateLabel(start)}`;
}

function durationLabel(amount: string, unit: string): string {
  if (amount.startsWith("X")) return `some ${unit}s`;
  return `${amount} ${unit}${amount === "1" ? "" : "s"}`;
}

/** The day of an ISO 8601 date, at midnight in UTC. */
function readDay(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
