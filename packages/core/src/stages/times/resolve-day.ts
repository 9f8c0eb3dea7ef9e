import {
  addDays,
  dateOf,
  dayOfWeek,
  diffDays,
  holidayIn,
  type PlainDate,
  partsOf,
  toDate,
  toValue,
} from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { type Context, implied, pad, type Resolved, resolveYear, unplaced } from "./resolved.ts";

type DayMeaning = Extract<Meaning, { kind: "day" }>;

export function resolveDay(
  { month, day, year, weekday, which }: DayMeaning,
  context: Context,
): Resolved {
  const monthDay = `${pad(month)}-${pad(day)}`;
  if (year !== undefined) {
    const inYear = resolveYear(year, context);
    return { ...inYear, value: `${inYear.value}-${monthDay}` };
  }
  const { reference } = context;
  if (!reference) return unplaced(`XXXX-${monthDay}`);
  const at = partsOf(reference).year;
  const dates = [at - 1, at, at + 1].flatMap((each) => dateOf(each, month, day) ?? []);
  const fitting = dates.filter((date) => weekday === undefined || dayOfWeek(date) === weekday);
  const direction = which === -1 ? "past" : which === 1 ? "future" : context.direction;
  const date = nearest(fitting.length > 0 ? fitting : dates, { ...context, direction }, USUAL_BACK);
  if (!date)
    return { type: "DATE", value: `XXXX-${monthDay}`, certainty: "unknown", why: "no such day" };
  return implied(toValue(date, "D"), reference, `nearest to ${toValue(reference, "D")}`);
}

type MonthMeaning = Extract<Meaning, { kind: "month" }>;

export function resolveMonth({ month, year, which }: MonthMeaning, context: Context): Resolved {
  if (year !== undefined) {
    const inYear = resolveYear(year, context);
    return { ...inYear, value: `${inYear.value}-${pad(month)}` };
  }
  const { reference } = context;
  if (!reference) return unplaced(`XXXX-${pad(month)}`);
  const now = partsOf(reference);
  const inYear = (by: number) => `${now.year + by}-${pad(month)}`;
  const at = toValue(reference, "M");
  if (which === 0) return implied(inYear(0), reference, `this year's, from ${at}`);
  if (which === -1)
    return implied(inYear(month < now.month ? 0 : -1), reference, `last before ${at}`);
  if (which === 1) return implied(inYear(month > now.month ? 0 : 1), reference, `next after ${at}`);
  const middles = [-1, 0, 1].flatMap((by) => dateOf(now.year + by, month, 15) ?? []);
  const date = month === now.month ? reference : nearest(middles, context, USUAL_BACK);
  return implied(date ? toValue(date, "M") : inYear(0), reference, `nearest to ${at}`);
}

/** How many days back or ahead a date without a year may lie; news speaks of what is near. */
const USUAL_BACK = 250;
const FAR_BACK = 300;
const FAR_AHEAD = 270;

/**
 * The candidate that news means: the next one if the words say so, the last one if they say so and
 * it is not too far back, else the nearest.
 */
function nearest(
  dates: readonly PlainDate[],
  { reference, direction }: Context,
  daysBack: number,
): PlainDate | undefined {
  if (!reference) return undefined;
  const far = (date: PlainDate) => diffDays(reference, date);
  const past = dates.filter((date) => far(date) <= 0).at(-1);
  const future = dates.find((date) => far(date) >= 0);
  if (!past || !future) return past ?? future;
  if (direction === "future") return far(future) <= FAR_AHEAD ? future : past;
  return -far(past) <= (direction === "past" ? Math.max(daysBack, FAR_BACK) : daysBack)
    ? past
    : future;
}

type WeekdayMeaning = Extract<Meaning, { kind: "weekday" }>;
const DAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export function resolveWeekday(
  { weekday, which, weeks, from }: WeekdayMeaning,
  context: Context,
): Resolved {
  const focus = from === "focus" && context.focus ? toDate(context.focus) : undefined;
  const base = focus ?? context.reference;
  if (!base) return unplaced(`XXXX-WXX-${weekday}`);
  if (weeks !== undefined) {
    const date = addDays(base, weekday - dayOfWeek(base) + weeks * 7);
    return implied(toValue(date, "D"), base, `${DAYS[weekday]} of week ${toValue(date, "W")}`);
  }
  const back = (dayOfWeek(base) - weekday + 7) % 7;
  const isNext = which === 1 || (which === undefined && context.direction === "future" && back > 0);
  const strictly = which === -1 && back === 0 ? 7 : back;
  const days = isNext ? 7 - back : -strictly;
  const why = isNext ? "next" : which === -1 ? "last" : "nearest past";
  return implied(
    toValue(addDays(base, days), "D"),
    base,
    `${why} ${DAYS[weekday]} ${isNext ? "after" : days === 0 ? "on" : "before"} ${toValue(base, "D")}`,
  );
}

export function resolveHoliday(
  { holiday, year, which }: Extract<Meaning, { kind: "holiday" }>,
  context: Context,
): Resolved {
  const unknown: Resolved = unplaced("XXXX");
  if (typeof year === "number") {
    const date = holidayIn(holiday, year);
    return date
      ? {
          type: "DATE",
          value: toValue(date, "D"),
          certainty: "certain",
          why: holiday,
        }
      : unknown;
  }
  const { reference } = context;
  if (!reference) return unknown;
  const at = partsOf(reference).year;
  const dates = [-1, 0, 1].flatMap((by) => holidayIn(holiday, at + by) ?? []);
  const direction = which === -1 ? "past" : which === 1 ? "future" : context.direction;
  const date = nearest(dates, { ...context, direction }, which === -1 ? 366 : USUAL_BACK);
  return date
    ? implied(toValue(date, "D"), reference, `${holiday} nearest to ${toValue(reference, "D")}`)
    : unknown;
}
