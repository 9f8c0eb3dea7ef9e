import type { Captures } from "./captures.ts";
import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import type { Word } from "./words.ts";

const NOT_BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  "$ £ € # . / no number route flight about nearly almost approximately roughly than some least only around room".split(
    " ",
  ),
);
const COUNTED: ReadonlySet<string> = new Set(
  "percent % people men women troops soldiers workers employees jobs homes houses points miles kilometers kilometres km meters metres feet pounds tons tonnes dollars cents euros barrels shares seats deaths cases votes students members others more years months weeks days hours gmt utc hrs local acres hectares degrees times square cars vehicles units million billion thousand".split(
    " ",
  ),
);

/** Whether four figures are a year rather than a count or a part of a larger number. */
const isYear: Guard = (words, from, to) => {
  const [before, after] = [words[from - 1], words[to]];
  if (
    before &&
    (NOT_BEFORE_A_YEAR.has(before.lower) || (before.kind === "number" && !isDayBefore(words, from)))
  )
    return false;
  if (
    before?.lower === "-" &&
    before.isGlued &&
    words[from - 2]?.kind === "letters" &&
    words[from]?.isGlued
  )
    return PREFIXES.has(words[from - 2]?.lower ?? "");
  if (!after) return true;
  if (isHouseNumber(words, from, to)) return false;
  if (after.isGlued && (after.kind === "letters" || after.lower === "/" || after.lower === ":"))
    return false;
  return !COUNTED.has(after.lower);
};

/** "at 2134 Caldwell Place", "of 1909 Eighth St.": four figures before a street's name. */
const isHouseNumber: Guard = (words, from, to) =>
  BEFORE_AN_ADDRESS.has(words[from - 1]?.lower ?? "") &&
  words[to]?.isCapital === true &&
  words
    .slice(to + 1, to + LONGEST_STREET)
    .some(({ lower, isCapital }) => isCapital && STREETS.has(lower));

const BEFORE_AN_ADDRESS: ReadonlySet<string> = new Set(
  "of at behind near outside from to into inside on".split(" "),
);
const STREETS: ReadonlySet<string> = new Set(
  "street st avenue ave road rd drive dr lane ln boulevard blvd place court ct way terrace highway parkway".split(
    " ",
  ),
);
/** Words of a street's name at most. */
const LONGEST_STREET = 4;

const PREFIXES: ReadonlySet<string> = new Set("mid early late post pre since".split(" "));
const isDayBefore = (words: readonly Word[], from: number): boolean =>
  words[from]?.isGlued === false;

const whichOf = (which: number | undefined) => (which === undefined ? {} : { which });
/** The Good Friday Agreement and the Christmas Island are no days. */
const isHoliday: Guard = (words, _from, to) => !NAMED_AFTER_A_HOLIDAY.has(words[to]?.lower ?? "");
const NAMED_AFTER_A_HOLIDAY: ReadonlySet<string> = new Set(
  "agreement accord accords island parade massacre".split(" "),
);

/** "the fiscal year ended June 30" is a length. */
const isNotEnded: Guard = (words, _from, to) =>
  words[to]?.lower !== "ended" && words[to]?.lower !== "ending";

const toYear = ({ year }: Captures): Meaning | undefined =>
  year === undefined ? undefined : { kind: "year", year };

/** Dates that name their place in the calendar. */
export const calendarDates: readonly Rule[] = [
  rule("date", "DATE", ({ date }) => (date?.kind === "weekday" ? undefined : date)),
  rule("month of a year told apart", "MONTH ,? of? WHICH year", ({ month, which }) =>
    month === undefined || which === undefined
      ? undefined
      : { kind: "month", month, year: { by: which } },
  ),
  rule("date", "WHICH DATE", ({ date, which }) =>
    date?.kind === "day" ? { ...date, ...whichOf(which) } : undefined,
  ),
  rule("date", "this coming DATE", ({ date }) => (date?.kind === "day" ? date : undefined)),
  rule("month", "WHICH MONTH", ({ month, which }) =>
    month === undefined || which === undefined ? undefined : { kind: "month", month, which },
  ),
  rule("day of a month told apart", "MONTH DAY ,? of? WHICH year", ({ month, day, which }) =>
    month === undefined || day === undefined || which === undefined
      ? undefined
      : { kind: "day", month, day, year: { by: which } },
  ),
  rule("year", "YEAR", toYear, isYear),
  rule("year", "the? year YEAR", toYear),
  rule("year", "the year two thousand", () => ({ kind: "year", year: 2000 })),
  rule("short year", "SHORTYEAR", toYear, isShortYear),
  rule("fiscal year", "the? fiscal year? YEAR", toYear),
  rule("fiscal year", "the? current|this fiscal year", () => ({ kind: "year", year: { by: 0 } })),
  rule("fiscal year", "the? fiscal year", () => ({ kind: "year", year: { by: 0 } }), isNotEnded),
  rule("fiscal year", "the? last|latest|previous|past fiscal year", () => ({
    kind: "year",
    year: { by: -1 },
  })),
  rule("fiscal year", "the? next|coming fiscal year", () => ({ kind: "year", year: { by: 1 } })),
  rule("week of a date", "the? week of DATE", ({ date }) => date && { kind: "week-of", of: date }),
  rule("holiday", "HOLIDAY YEAR", ({ holiday, year }) =>
    holiday && year !== undefined ? { kind: "holiday", holiday, year } : undefined,
  ),
  rule(
    "holiday",
    "WHICH? HOLIDAY",
    ({ holiday, which }) =>
      holiday ? { kind: "holiday", holiday, ...(which === undefined ? {} : { which }) } : undefined,
    isHoliday,
  ),
  rule("week of a holiday", "HOLIDAY week", ({ holiday }) =>
    holiday ? { kind: "week-of", of: { kind: "holiday", holiday } } : undefined,
  ),
];

/** '24 stands after a word that leads to a date; elsewhere an apostrophe opens a quotation. */
function isShortYear(words: readonly Word[], from: number): boolean {
  return SHORT_YEAR_AFTER.has(words[from - 1]?.lower ?? "");
}

const SHORT_YEAR_AFTER: ReadonlySet<string> = new Set(
  "in since of by from until till to the and late early for during summer winter spring fall".split(
    " ",
  ),
);
