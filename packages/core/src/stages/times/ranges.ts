import type { Meaning, Reading } from "./meaning.ts";
import type { Read } from "./numbers.ts";
import { readCalendarDate } from "./read-calendar-date.ts";
import { readDay } from "./read-names.ts";
import type { Word } from "./words.ts";

const JOINS: ReadonlySet<string> = new Set(["and", "to", "or", "-", ",", "through", "&"]);
const THROUGH: ReadonlySet<string> = new Set(["to", "through", "-", "until"]);
const NOT_AFTER_A_DAY: ReadonlySet<string> = new Set(
  "percent % people years months weeks days hours million".split(" "),
);
const TWO_FIGURES = /^\d{2}$/;

/**
 * Read what goes on from a date without saying all of it again:
 *
 *     April 24 and 25      Nov. 5-7      2019-20
 */
export function readContinuation(words: readonly Word[], reading: Reading): Reading[] {
  const { meaning, to } = reading;
  if (meaning.kind === "year") return readShortYear(words, reading);
  if (meaning.kind !== "day" || meaning.year !== undefined) return [];
  const join = words[to];
  if (!join || !JOINS.has(join.lower)) return [];
  const start = join.lower === "," && words[to + 1]?.lower === "and" ? to + 2 : to + 1;
  const day = readLaterDay(words, start, meaning.day);
  const after = day && words[day.next];
  if (!day || after?.isCapital || NOT_AFTER_A_DAY.has(after?.lower ?? "")) return [];
  if (after?.lower === ":" || (join.lower === "," && !isListed(after))) return [];
  const next: Reading = {
    rule: "day of the same month",
    from: start,
    to: day.next,
    meaning: { kind: "day", month: meaning.month, day: day.value },
  };
  return [next, ...readContinuation(words, next)];
}

const isListed = (after: Word | undefined): boolean =>
  after === undefined || after.kind === "mark" || JOINS.has(after.lower);

function readLaterDay(words: readonly Word[], at: number, than: number): Read<number> | undefined {
  const day = words[at]?.kind === "number" ? readDay(words, at) : undefined;
  return day && day.value > than ? day : undefined;
}

/** 2019-20: the second year without its century. */
function readShortYear(words: readonly Word[], { meaning, to }: Reading): Reading[] {
  if (meaning.kind !== "year" || typeof meaning.year !== "number") return [];
  const [dash, figures, after] = [words[to], words[to + 1], words[to + 2]];
  if (dash?.lower !== "-" || !dash.isGlued || !figures?.isGlued) return [];
  if (!TWO_FIGURES.test(figures.lower) || (after?.isGlued && after.lower === "-")) return [];
  const year = meaning.year - (meaning.year % 100) + Number(figures.lower);
  if (year <= meaning.year) return [];
  return [{ rule: "year of a season", from: to + 1, to: to + 2, meaning: { kind: "year", year } }];
}

/** Read the first days of "5-7 November" and "5 and 6 May": they take the month of the last. */
export function readDaysBefore(words: readonly Word[], at: number): Reading | undefined {
  const join = words[at + 1];
  if (words[at]?.kind !== "number" || !join || !JOINS.has(join.lower)) return undefined;
  const day = readDay(words, at);
  if (!day) return undefined;
  const last = readCalendarDate(words, day.next + 1)?.value;
  if (last?.kind !== "day" || last.day <= day.value || words[day.next + 1]?.kind !== "number") {
    return undefined;
  }
  const meaning: Meaning = { ...last, day: day.value };
  return { rule: "day of the same month", from: at, to: day.next, meaning };
}

/** "Monday to Friday": the second weekday is the first one after the other. */
export function afterWeekday(
  words: readonly Word[],
  reading: Reading,
  before: Reading | undefined,
): Reading {
  const { meaning, from } = reading;
  const isRange = before?.to === from - 1 && THROUGH.has(words[from - 1]?.lower ?? "");
  if (!isRange || meaning.kind !== "weekday" || before.meaning.kind !== "weekday") return reading;
  if (meaning.which !== undefined) return reading;
  return { ...reading, meaning: { ...meaning, which: 1, from: "focus" } };
}
