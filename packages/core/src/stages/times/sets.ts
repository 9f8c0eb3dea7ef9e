import { durationValue } from "./duration-value.ts";
import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import type { Unit } from "./time-words.ts";
import type { Word } from "./words.ts";

const toSet = (value: string): Meaning => ({ kind: "value", type: "SET", value });
const each = (unit: Unit | undefined, count = 1): Meaning | undefined =>
  unit && toSet(unit === "WE" ? "XXXX-WXX-WE" : durationValue(count, unit));

/** "$5 a year", "three times a week", "12 percent a month": an amount right before makes a rate. */
const isRate: Guard = (words, from) => isAmount(words[from - 1], words[from - 2]);

const AMOUNT_ENDS: ReadonlySet<string> = new Set(
  "million billion trillion thousand hundred percent % dollars cents pounds euros yen times barrels tons tonnes people ounces deaths cases flights trips hours minutes miles once twice".split(
    " ",
  ),
);

function isAmount(last: Word | undefined, before: Word | undefined): boolean {
  if (!last) return false;
  if (last.kind === "number") return true;
  return (
    AMOUNT_ENDS.has(last.lower) ||
    (before?.kind === "number" && last.kind === "letters" && last.lower.endsWith("s"))
  );
}

const weekdayOf = (weekday: number | undefined): Meaning | undefined =>
  weekday === undefined ? undefined : toSet(`XXXX-WXX-${weekday}`);

const isLower: Guard = (words, from) => !words[from]?.isCapital || from === 0;

/** Times that come again and again. */
export const sets: readonly Rule[] = [
  rule("every unit", "every|each single? UNIT", ({ unit }) => each(unit)),
  rule("every few units", "every NUMBER UNITS", ({ amount, unit }) =>
    each(unit, amount === "X" ? 1 : amount),
  ),
  rule("every other unit", "every other UNIT", ({ unit }) => each(unit, 2)),
  rule("every few units", "every few UNITS", ({ unit }) => unit && toSet(durationValue("X", unit))),
  rule("rate", "a|an|per UNIT", ({ unit }) => each(unit), isRate),
  rule("every weekday", "every|each WEEKDAY", ({ weekday }) => weekdayOf(weekday)),
  rule("every weekday", "every|each WEEKDAY PART", ({ weekday, part }) =>
    weekday === undefined || !part ? undefined : toSet(`XXXX-WXX-${weekday}T${part}`),
  ),
  rule("every month", "every|each MONTH", ({ month }) =>
    month === undefined ? undefined : toSet(`XXXX-${`${month}`.padStart(2, "0")}`),
  ),
  rule("every season", "every|each SEASON", ({ season }) =>
    season ? toSet(`XXXX-${season}`) : undefined,
  ),
  rule("every part of the day", "every|each PART", ({ part }) =>
    part ? toSet(`XXXX-XX-XXT${part}`) : undefined,
  ),
  ...["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"].map(
    (name, index) => rule("every weekday", name, () => weekdayOf(index + 1)),
  ),
  rule("weekends", "weekends", () => toSet("XXXX-WXX-WE")),
  rule("by the hour", "hourly", () => toSet("PT1H"), isLower),
  rule("by the day", "daily", () => toSet("P1D"), isLower),
  rule("by the week", "weekly", () => toSet("P1W"), isLower),
  rule("by the month", "monthly", () => toSet("P1M"), isLower),
  rule("by the year", "annually|yearly", () => toSet("P1Y"), isLower),
];
