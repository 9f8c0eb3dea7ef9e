import type { Captures } from "./captures.ts";
import type { Meaning, Year } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";

const inYear = (year: Year | undefined): { year?: Year } => (year === undefined ? {} : { year });

const toSeason = ({ season, which, year }: Captures): Meaning | undefined =>
  season
    ? { kind: "season", season, ...inYear(year), ...(which === undefined ? {} : { which }) }
    : undefined;

const toQuarter = ({ ordinal, year }: Captures): Meaning | undefined =>
  ordinal === undefined || ordinal > 4
    ? undefined
    : { kind: "quarter", quarter: ordinal, ...inYear(year) };

/** The quarter of a year that is told from the publication's: last year's third quarter. */
const toQuarterOf = ({ ordinal, which }: Captures): Meaning | undefined =>
  ordinal === undefined || ordinal > 4 || which === undefined
    ? undefined
    : { kind: "quarter", quarter: ordinal, year: { by: which } };

const toHalf = ({ ordinal, which, year }: Captures): Meaning | undefined => {
  const when = year ?? (which === undefined ? undefined : { by: which });
  return ordinal === 1 || ordinal === 2
    ? { kind: "half", half: ordinal, ...inYear(when) }
    : undefined;
};

const yearEarlier = (): Meaning => ({ kind: "same-quarter", years: -1 });
const latest = (): Meaning => ({ kind: "same-quarter", years: 0 });

/** "the fall of Kabul", "the Fall River", "fall 5%": fall is a season only in the article's company and in lower case. */
const isSeason: Guard = (words, from, to) => {
  const name = words[to - 1];
  if (name?.isCapital || words[to]?.lower === "-") return false;
  return name?.lower === "summer" || name?.lower === "winter"
    ? true
    : words[to]?.lower !== "of" && words[from - 1]?.lower === "in";
};

const isBareSeason: Guard = (words, from, to) =>
  BEFORE_A_SEASON.has(words[from - 1]?.lower ?? "") &&
  !words[from]?.isCapital &&
  words[to]?.lower !== "-";
const BEFORE_A_SEASON: ReadonlySet<string> = new Set(
  "in by until since before after early late mid".split(" "),
);

/** Q3, Q3 2024 */
const toShortQuarter = ({ amount, year }: Captures): Meaning | undefined =>
  amount === 1 || amount === 2 || amount === 3 || amount === 4
    ? { kind: "quarter", quarter: amount, ...inYear(year) }
    : undefined;
const isShortQuarter: Guard = (words, from) =>
  words[from]?.isCapital === true && words[from + 1]?.isGlued === true;

/** "the quarter-finals", "the quarter of a century" */
const isByItself: Guard = (words, _from, to) =>
  words[to]?.lower !== "of" && !(words[to]?.lower === "-" && words[to + 1]?.lower !== "to");

/** Seasons, quarters, halves, decades and centuries. */
export const namedPeriods: readonly Rule[] = [
  rule("season", "WHICH SEASON", toSeason),
  rule("season", "this|the WHICH SEASON", toSeason),
  rule("season", "the SEASON", toSeason, isSeason),
  rule("season", "SEASON", toSeason, isBareSeason),
  rule("season of a year", "the? SEASON of? YEAR", toSeason),
  rule("season of a year", "the? SEASON of? WHICH year", ({ season, which }) =>
    season && which !== undefined ? { kind: "season", season, year: { by: which } } : undefined,
  ),
  rule("quarter", "the? fiscal? ORDINAL quarter", toQuarter),
  rule("quarter", "fiscal? -? ORDINAL - quarter", toQuarter),
  rule("quarter", "the fiscal - ORDINAL quarter", toQuarter),
  rule("quarter", "the? fiscal? ORDINAL quarter of|, YEAR", toQuarter),
  rule("quarter", "the? fiscal? ORDINAL quarter of fiscal YEAR", toQuarter),
  rule("quarter", "the? YEAR fiscal? ORDINAL -? quarter", toQuarter),
  rule("quarter", "WHICH year ' s? fiscal? ORDINAL quarter", toQuarterOf),
  rule("quarter", "the? ORDINAL quarter of? WHICH year", toQuarterOf),
  rule("quarter", "q NUMBER", toShortQuarter, isShortQuarter),
  rule("quarter", "q NUMBER YEAR", toShortQuarter, isShortQuarter),
  rule("latest quarter", "the? latest|same|comparable|corresponding quarter", latest),
  rule("latest quarter", "the quarter", latest, isByItself),
  rule("latest quarter", "the latest period", latest),
  rule("quarter of the year before", "WHICH year ' s quarter|period", ({ which }) => ({
    kind: "same-quarter",
    years: which ?? 0,
  })),
  rule(
    "year-earlier quarter",
    "the corresponding|comparable|same quarter|period last year",
    yearEarlier,
  ),
  rule(
    "year-earlier quarter",
    "the corresponding|comparable|same quarter|period of last year",
    yearEarlier,
  ),
  rule("quarter of a year", "the YEAR quarter|period", ({ year }) =>
    year === undefined ? undefined : { kind: "same-quarter", years: 0, year },
  ),
  rule("year-earlier quarter", "the? comparable? year - ago|earlier quarter|period", yearEarlier),
  rule("year-earlier quarter", "the? year - ago|earlier ORDINAL quarter", yearEarlier),
  rule("year-earlier quarter", "the quarter a year ago|earlier", yearEarlier),
  rule("year-earlier quarter", "year - ago|earlier", yearEarlier),
  rule("half year", "the? ORDINAL half of the? YEAR", toHalf),
  rule("half year", "the? ORDINAL half of WHICH year", toHalf),
  rule("half year", "the? ORDINAL half of the year", ({ ordinal }) =>
    toHalf({ which: 0, ...(ordinal === undefined ? {} : { ordinal }) }),
  ),
  rule("half year", "the? last half of YEAR", ({ year }) =>
    year === undefined ? undefined : { kind: "half", half: 2, year },
  ),
  rule("decade", "the? DECADE", ({ decade }) =>
    decade ? { kind: "value", type: "DATE", value: decade } : undefined,
  ),
  rule("century", "the? ORDINAL - century", toCentury),
  rule("century", "the? ORDINAL century", toCentury),
];

/** The 21st century is the years that begin with 20. */
function toCentury({ ordinal }: Captures): Meaning | undefined {
  if (ordinal === undefined || ordinal < 1 || ordinal > 30) return undefined;
  return { kind: "value", type: "DATE", value: `${ordinal - 1}`.padStart(2, "0") };
}
