import type { Captures } from "./captures.ts";
import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import type { Unit } from "./time-words.ts";

const by = (unit: Unit, count: number) => (): Meaning => ({
  kind: "shift",
  unit,
  by: count,
  from: "reference",
});

const partOf =
  (count: number) =>
  ({ part }: Captures): Meaning | undefined =>
    part ? { kind: "part", part, of: by("D", count)() } : undefined;

/** Days are told as today, yesterday, tomorrow: "this day" and "last hour" place nothing. */
const nextTo = ({ which, unit }: Captures): Meaning | undefined =>
  which === undefined || unit === undefined || SMALL.has(unit) ? undefined : by(unit, which)();
const SMALL: ReadonlySet<Unit> = new Set<Unit>(["S", "MIN", "H", "D"]);

const ofNow = ({ unit }: Captures): Meaning | undefined =>
  unit && WHOLE.has(unit) ? by(unit, 0)() : undefined;
const WHOLE: ReadonlySet<Unit> = new Set<Unit>(["W", "WE", "M", "Y"]);

/** "the year ended June 30" is a length. */
const isEnded: Guard = (words, _from, to) => ENDED.has(words[to]?.lower ?? "");
const ENDED: ReadonlySet<string> = new Set(["ended", "ending", "to"]);

/** "the week" by itself is the publication's, but not "the week of riots", "the year-long ban". */
const isByItself: Guard = (words, from, to) => {
  const after = words[to]?.lower ?? "";
  if (after === "of") return words[to + 1]?.kind === "mark";
  return !isEnded(words, from, to) && after !== "-" && words[to - 1]?.isCapital !== true;
};

const lasting = (): Meaning => ({ kind: "value", type: "DURATION", value: "P1Y" });

/** Times told from the day of publication. */
export const relativeTimes: readonly Rule[] = [
  rule("today", "today", by("D", 0)),
  rule("yesterday", "yesterday", by("D", -1)),
  rule("tomorrow", "tomorrow", by("D", 1)),
  rule("day after tomorrow", "the? day after tomorrow", by("D", 2)),
  rule("day before yesterday", "the? day before yesterday", by("D", -2)),
  rule("part of today", "this PART", partOf(0)),
  rule("part of today", "tonight", () => partOf(0)({ part: "NI" })),
  rule("part of today", "mid -? PART", partOf(0)),
  rule("part of yesterday", "mid -? PART yesterday", partOf(-1)),
  rule("part of yesterday", "yesterday PART", partOf(-1)),
  rule("part of yesterday", "last night", () => partOf(-1)({ part: "NI" })),
  rule("part of tomorrow", "tomorrow PART", partOf(1)),
  rule("part of a date", "the PART of DATE", ({ part, date }) =>
    part && date ? { kind: "part", part, of: date } : undefined,
  ),
  rule("overnight", "overnight", () => partOf(0)({ part: "NI" })),
  rule("unit next to now", "this|the? WHICH UNIT", nextTo),
  rule("unit of now", "the UNIT", ofNow, isByItself),
  rule("unit of now", "the full year", by("Y", 0)),
  rule("end of the year", "the? year -? end", by("Y", 0)),
  rule("end of the year", "year ' s end", by("Y", 0)),
  rule("length of a year", "the year", lasting, isEnded),
  rule("length of a year", "the fiscal year", lasting, isEnded),
];
