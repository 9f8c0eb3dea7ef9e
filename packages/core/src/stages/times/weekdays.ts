import type { Captures } from "./captures.ts";
import type { Meaning } from "./meaning.ts";
import { type Guard, type Rule, rule } from "./pattern.ts";
import { DOUBTFUL_NAMES } from "./time-words.ts";

/** What follows a weekday in the name of a newspaper, a programme or a sport. */
const NAMED_AFTER_A_WEEKDAY: ReadonlySet<string> = new Set(
  "times telegraph mirror express mail post herald tribune star world people independent magazine school football review".split(
    " ",
  ),
);

const isDay: Guard = (words, from, to) => {
  const [name, after] = [words[to - 1], words[to]];
  if (after?.isCapital && NAMED_AFTER_A_WEEKDAY.has(after.lower)) return false;
  if (words[from - 1]?.lower === "good" && name?.lower === "friday") return false;
  return !DOUBTFUL_NAMES.has(name?.lower ?? "");
};

const isPart: Guard = (words, from, to) => isDay(words, from, to - 1) && !words[to - 1]?.isCapital;

const toDay = ({ weekday, which }: Captures): Meaning | undefined =>
  weekday === undefined
    ? undefined
    : { kind: "weekday", weekday, ...(which === undefined ? {} : { which }) };

const toPart = (captures: Captures): Meaning | undefined => {
  const of = toDay(captures);
  return of && captures.part ? { kind: "part", part: captures.part, of } : undefined;
};

/** Weekdays, alone, shifted, and with a part of the day. */
export const weekdays: readonly Rule[] = [
  rule("weekday", "WEEKDAY", toDay, isDay),
  rule("weekday", "WHICH WEEKDAY", toDay, isDay),
  rule("weekday", "this|the WHICH WEEKDAY", toDay, isDay),
  rule("weekday after", "the following|next WEEKDAY", ({ weekday }) =>
    weekday === undefined ? undefined : { kind: "weekday", weekday, which: 1, from: "focus" },
  ),
  rule("weekday before", "the previous|preceding WEEKDAY", ({ weekday }) =>
    weekday === undefined ? undefined : { kind: "weekday", weekday, which: -1, from: "focus" },
  ),
  rule("weekday of a week", "WEEKDAY ,? of? WHICH week", ({ weekday, which }) =>
    weekday === undefined || which === undefined
      ? undefined
      : { kind: "weekday", weekday, weeks: which },
  ),
  rule("part of a weekday", "WEEKDAY PART", toPart, isPart),
  rule("part of a weekday", "WHICH WEEKDAY PART", toPart, isPart),
];
