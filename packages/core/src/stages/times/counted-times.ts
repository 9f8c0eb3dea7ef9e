import type { Captures } from "./captures.ts";
import { durationValue } from "./duration-value.ts";
import type { From, Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import type { Unit } from "./time-words.ts";

/** So many units before (-1) or after (1); an open number leaves past or future. */
function count({ amount = 1, unit }: Captures, sign: 1 | -1, from: From): Meaning | undefined {
  if (unit === undefined) return undefined;
  if (amount !== "X") return { kind: "shift", unit, by: sign * amount, from, counts: true };
  if (from === "focus") return { kind: "value", type: "DURATION", value: durationValue("X", unit) };
  return { kind: "value", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
}

const ago = (captures: Captures): Meaning | undefined => count(captures, -1, "reference");
const fromNow = (captures: Captures): Meaning | undefined => count(captures, 1, "reference");
const earlier = (captures: Captures): Meaning | undefined => count(captures, -1, "focus");
const later = (captures: Captures): Meaning | undefined => count(captures, 1, "focus");
const fortnight = (sign: 1 | -1, from: From) => (): Meaning | undefined =>
  count({ amount: 2, unit: "W" }, sign, from);
const openPast = (): Meaning => ({ kind: "value", type: "DATE", value: "PAST_REF" });

/** The whole unit so many from the one spoken of: the following month, that same year. */
const near =
  (by: number) =>
  ({ unit }: Captures): Meaning | undefined =>
    unit && { kind: "shift", unit, by, from: "focus" };
const day = (by: number) => (): Meaning | undefined => near(by)({ unit: DAY });
const DAY: Unit = "D";

const partOfDay =
  (by: number) =>
  ({ part }: Captures): Meaning | undefined =>
    part ? { kind: "part", part, of: { kind: "shift", unit: DAY, by, from: "focus" } } : undefined;

/** "two days before" counts; "two days before the vote" is a length. */
const isClauseEnd: Guard = (words, _from, to) =>
  words[to] === undefined || words[to]?.kind === "mark";

/** "the day" by itself is a date only in "later in the day". */
const isInTheDay: Guard = (words, from) =>
  words[from - 1]?.lower === "in" &&
  (words[from - 2]?.lower === "later" || words[from - 2]?.lower === "earlier");

/** Times counted in units from the publication or from the time spoken of before. */
export const countedTimes: readonly Rule[] = [
  rule("units ago", "NUMBER UNITS ago", ago),
  rule("units ago", "a|an UNIT ago", ago),
  rule("units ago", "a UNIT or so ago", ago),
  rule("units ago", "VAGUE UNITS ago", ago),
  rule("units ago", "UNITS ago", openPast),
  rule("units ago", "a fortnight ago", fortnight(-1, "reference")),
  rule("units from now", "NUMBER UNITS from now", fromNow),
  rule("units from now", "a|an UNIT from now", fromNow),
  rule("units from now", "VAGUE UNITS from now", fromNow),
  rule("units earlier", "NUMBER UNITS earlier|previously", earlier),
  rule("units earlier", "VAGUE UNITS earlier|previously", earlier),
  rule("units earlier", "a|an UNIT earlier|previously", earlier),
  rule("units earlier", "a fortnight earlier", fortnight(-1, "focus")),
  rule("units earlier", "NUMBER UNITS before", earlier, isClauseEnd),
  rule("units earlier", "a|an UNIT before", earlier, isClauseEnd),
  rule("units later", "NUMBER UNITS later|afterward|afterwards", later),
  rule("units later", "VAGUE UNITS later", later),
  rule("units later", "a|an UNIT later", later),
  rule("units later", "a fortnight later", fortnight(1, "focus")),
  rule("units later", "a UNIT after", later, isClauseEnd),
  rule("unit after the one spoken of", "the UNIT after", near(1), isClauseEnd),
  rule("unit after the one spoken of", "the following UNIT", near(1)),
  rule("unit after the one spoken of", "the next day", day(1)),
  rule("unit before the one spoken of", "the UNIT before", near(-1), isClauseEnd),
  rule("unit before the one spoken of", "the previous|preceding UNIT", near(-1)),
  rule("unit spoken of", "the|that same UNIT", near(0)),
  rule("unit spoken of", "that UNIT", near(0)),
  rule("day spoken of", "the day", day(0), isInTheDay),
  rule("part of the next day", "the next|following PART", partOfDay(1)),
  rule("part of the day before", "the previous PART", partOfDay(-1)),
  rule("part of the day before", "the PART before", partOfDay(-1), isClauseEnd),
  rule("part of the day spoken of", "that PART", partOfDay(0)),
];
