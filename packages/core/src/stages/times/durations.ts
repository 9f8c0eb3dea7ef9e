import type { Captures } from "./captures.ts";
import { toDuration } from "./duration-value.ts";
import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";

const lasting = ({ amount, unit }: Captures): Meaning | undefined => toDuration(amount, unit);
const one = ({ unit }: Captures): Meaning | undefined => toDuration(1, unit);
const open = ({ unit }: Captures): Meaning | undefined => toDuration("X", unit);

/** "a second" is an ordinal and "a quarter" a fraction. */
const oneLong = (captures: Captures): Meaning | undefined =>
  captures.unit === "S" || captures.unit === "Q" ? undefined : one(captures);
/** "minutes", "seconds" and "quarters" by themselves are moments, records of a meeting, or rooms. */
const openLong = (captures: Captures): Meaning | undefined =>
  captures.unit && SHORT.has(captures.unit) ? undefined : open(captures);
const SHORT: ReadonlySet<string> = new Set(["S", "MIN", "Q"]);

/** An age is a property of someone, not a time: the 24-year-old, 37 years old, years of age. */
const isNoAge: Guard = (words, _from, to) => {
  const [after, next, third] = [words[to]?.lower, words[to + 1]?.lower, words[to + 2]?.lower];
  if (after === "old" || (after === "-" && (next === "old" || next === "olds"))) return false;
  if (after === "of" && next === "age") return false;
  return !(after === "'" && third === "old");
};

/** "two second-half goals", "a day-care centre", "the first minute": the unit belongs to the next word. */
const isWhole: Guard = (words, from, to) => {
  const after = words[to];
  if (after?.lower === "-" && after.isGlued && words[to + 1]?.isGlued) return false;
  return isNoAge(words, from, to);
};

/** Bare plurals: "for years", but not "light years", "fiscal years" or the years of a list. */
const isBare: Guard = (words, from, to) => {
  const before = words[from - 1];
  if (before?.lower === "-" && before.isGlued) return false;
  if (words[from]?.isCapital && from > 0) return false;
  return !NOT_BEFORE_BARE.has(before?.lower ?? "") && isWhole(words, from, to);
};
const NOT_BEFORE_BARE: ReadonlySet<string> = new Set(
  "light man person trading school working of".split(" "),
);

/** Lengths of time, in figures, in words and left open. */
export const durations: readonly Rule[] = [
  rule("duration", "NUMBER UNITS", lasting, isNoAge),
  rule("duration", "the NUMBER UNITS", lasting, isNoAge),
  rule("duration", "a NUMBER - UNIT -? period", lasting, isNoAge),
  rule("duration", "NUMBER - UNIT", lasting, isNoAge),
  rule("duration", "NUMBER UNIT", lasting, isNoAge),
  rule(
    "duration",
    "NUMBER more|additional|straight|consecutive|full|whole|trading|working|business UNITS",
    lasting,
    isNoAge,
  ),
  rule("duration", "another NUMBER? UNITS", ({ amount, unit }) => toDuration(amount ?? "X", unit)),
  rule("duration", "an? additional|another UNIT", one),
  rule("span of durations", "NUMBER to|or|- UPTO UNITS", lasting, isNoAge),
  rule("duration", "a|an UNIT", oneLong, isWhole),
  rule("fortnight", "a fortnight", () => toDuration(2, "W")),
  rule("duration", "a|an full|whole|entire UNIT", one),
  rule("unit or two", "a|an UNIT or two", open),
  rule("duration and a half", "a|an UNIT and a half", ({ unit }) => toDuration(1.5, unit)),
  rule("half a unit", "half a|an UNIT", ({ unit }) => toDuration(0.5, unit)),
  rule("half a unit", "a half - UNIT", ({ unit }) => toDuration(0.5, unit)),
  rule("open duration", "VAGUE more? UNITS", lasting, isNoAge),
  rule("open duration", "VAGUE - UNIT", lasting),
  rule("open duration", "VAGUE hundred|thousand|dozen|million UNITS", open),
  rule("open duration", "hundreds|thousands|tens|dozens of UNITS", open),
  rule("open duration", "UNITS", openLong, isBare),
  rule("open duration", "UNITS and|or UNITS", openLong),
  rule("open duration", "the UNITS ahead", open),
  rule("open duration", "past UNITS", open),
  rule("open duration", "UNITS - long", open),
  rule("duration", "UNIT - long", one),
  rule("duration within a period", "the first|final|last UNITS", open),
];

/** Lengths of time up to the publication or from it on. */
export const recentDurations: readonly Rule[] = [
  rule("duration around now", "the? WHICH NUMBER UNITS", lasting),
  rule("duration around now", "the? WHICH NUMBER to|or|- UPTO UNITS", ({ upTo, unit }) =>
    toDuration(upTo, unit),
  ),
  rule("duration around now", "the? WHICH VAGUE UNITS", lasting),
  rule("duration around now", "the past UNIT", one),
  rule("duration around now", "the coming|past|next|recent UNITS", open),
  rule("duration around now", "recent|coming UNITS", open),
  rule("duration around now", "recent UNITS and|or UNITS", open),
  rule(
    "duration within a period",
    "the? first|last|final|latest|opening NUMBER UNITS",
    lasting,
    isNoAge,
  ),
];
