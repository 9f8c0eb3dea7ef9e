import type { Captures } from "./captures.ts";
import type { Meaning } from "./meaning.ts";
import { type Rule, rule } from "./pattern.ts";

const at = ({ clock }: Captures, of?: Meaning): Meaning | undefined =>
  clock ? { kind: "clock", time: clock, ...(of ? { of } : {}) } : undefined;
const onDay =
  (by: number) =>
  (captures: Captures): Meaning | undefined =>
    at(captures, { kind: "shift", unit: "D", by, from: "reference" });

/** Times of the day by the clock. */
export const clockTimes: readonly Rule[] = [
  rule("clock time", "CLOCK", (captures) => at(captures)),
  rule("clock time of a date", "CLOCK ,? DATE", (captures) => at(captures, captures.date)),
  rule("clock time of a date", "CLOCK local time ,? DATE?", (captures) =>
    at(captures, captures.date),
  ),
  rule("clock time of a date", "CLOCK last WEEKDAY", ({ weekday, ...captures }) =>
    weekday === undefined ? undefined : at(captures, { kind: "weekday", weekday, which: -1 }),
  ),
  rule("clock time today", "CLOCK today", onDay(0)),
  rule("clock time yesterday", "CLOCK yesterday", onDay(-1)),
  rule("clock time tomorrow", "CLOCK tomorrow", onDay(1)),
  rule("hour of the morning", "NUMBER in the PART", ({ amount, part }) =>
    typeof amount === "number" && amount >= 1 && amount <= 12 && part
      ? {
          kind: "clock",
          time: `${`${part === "MO" ? amount % 12 : (amount % 12) + 12}`.padStart(2, "0")}:00`,
        }
      : undefined,
  ),
  rule("midday", "midday", () => ({ kind: "clock", time: "12:00" })),
];
