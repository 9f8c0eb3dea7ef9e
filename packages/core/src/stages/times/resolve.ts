import { placeOf, toDate, toValue } from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { resolveDay, resolveHoliday, resolveMonth, resolveWeekday } from "./resolve-day.ts";
import { resolveQuarter, resolveSameQuarter, resolveSeason } from "./resolve-period.ts";
import { resolveShift } from "./resolve-shift.ts";
import { type Context, implied, type Resolved, resolveYear, unplaced } from "./resolved.ts";

/** Work out the TIMEX3 value of what was read. */
export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case "value":
      return {
        type: meaning.type,
        value: meaning.value,
        certainty: isOpen(meaning.value) ? "unknown" : "certain",
        why: "as said",
      };
    case "year":
      return resolveYear(meaning.year, context);
    case "day":
      return resolveDay(meaning, context);
    case "month":
      return resolveMonth(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "season":
      return resolveSeason(meaning, context);
    case "quarter":
      return resolveQuarter(meaning, context);
    case "half": {
      const year = resolveYear(meaning.year ?? { by: 0 }, context);
      return { ...year, value: `${year.value}-H${meaning.half}` };
    }
    case "same-quarter":
      return resolveSameQuarter(meaning, context);
    case "holiday":
      return resolveHoliday(meaning, context);
    case "shift":
      return resolveShift(meaning, context);
    case "week-of":
      return resolveWeekOf(meaning.of, context);
    case "part":
      return onDay(meaning.of, context, `T${meaning.part}`);
    case "clock":
      return onDay(meaning.of, context, `T${meaning.time}`);
  }
}

const isOpen = (value: string): boolean => value.includes("X") || value.endsWith("_REF");

function resolveWeekOf(of: Meaning, context: Context): Resolved {
  const day = resolve(of, context);
  const place = placeOf(day.value);
  return place ? { ...day, value: toValue(place.date, "W"), why: `week of ${day.value}` } : day;
}

/** A time of the day on its date: the one said, else the one spoken of, else the reference's. */
function onDay(of: Meaning | undefined, context: Context, time: string): Resolved {
  const day = of ? resolve(of, context) : undefined;
  if (day) return { ...day, type: "TIME", value: `${day.value}${time}` };
  const spokenOf = context.focus ? toDate(context.focus) : undefined;
  const date = spokenOf ?? context.reference;
  if (!date) return { ...unplaced(`XXXX-XX-XX${time}`), type: "TIME" };
  return {
    ...implied(
      `${toValue(date, "D")}${time}`,
      date,
      `on the day ${spokenOf ? "spoken of" : "of publication"}`,
    ),
    type: "TIME",
  };
}
