import {
  addUnits,
  diffDays,
  type PlainDate,
  partsOf,
  placeOf,
  quarterOf,
  toValue,
} from "./calendar.ts";
import type { Meaning } from "./meaning.ts";
import { type Context, implied, type Resolved, resolveYear, unplaced } from "./resolved.ts";

type SeasonMeaning = Extract<Meaning, { kind: "season" }>;

/** The month in which a season begins, in the northern half of the world. */
const FIRST_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Place a season in its year: the one said, the current one, else the last. */
export function resolveSeason({ season, year, which }: SeasonMeaning, context: Context): Resolved {
  if (year !== undefined) {
    const inYear = resolveYear(year, context);
    return { ...inYear, value: `${inYear.value}-${season}` };
  }
  const { reference, direction } = context;
  if (!reference) return unplaced(`XXXX-${season}`);
  const now = partsOf(reference);
  const first = FIRST_MONTHS[season] ?? 1;
  const by = which === 0 || direction === "future" ? 0 : last(first, now.month, which);
  return implied(
    `${now.year + (which === 1 && first <= now.month ? 1 : by)}-${season}`,
    reference,
    `nearest to ${toValue(reference, "M")}`,
  );
}

/** Last summer is last year's from the summer on; a summer alone is this year's if it has begun. */
function last(first: number, month: number, which: number | undefined): number {
  if (which === -1) return month >= first + 3 ? 0 : -1;
  return which === 1 || month >= first ? 0 : -1;
}

type QuarterMeaning = Extract<Meaning, { kind: "quarter" }>;

/** Place a quarter in its year: the one said, else the latest that has begun, or the next if the words say so. */
export function resolveQuarter({ quarter, year }: QuarterMeaning, context: Context): Resolved {
  if (year !== undefined) {
    const inYear = resolveYear(year, context);
    return { ...inYear, value: `${inYear.value}-Q${quarter}` };
  }
  const { reference, direction } = context;
  if (!reference) return unplaced(`XXXX-Q${quarter}`);
  const now = { year: partsOf(reference).year, quarter: quarterOf(reference) };
  const isNext = direction === "future" && quarter < now.quarter - 1;
  const by = isNext ? 1 : quarter <= now.quarter || direction === "future" ? 0 : -1;
  return implied(
    `${now.year + by}-Q${quarter}`,
    reference,
    `${isNext ? "next" : "latest"} from ${toValue(reference, "Q")}`,
  );
}

/** Place a quarter by the one spoken of before, or by the last whole one before the publication. */
export function resolveSameQuarter(
  { years, year }: Extract<Meaning, { kind: "same-quarter" }>,
  context: Context,
): Resolved {
  const place = context.quarter === undefined ? undefined : placeOf(context.quarter);
  const { reference } = context;
  const isOver = place && reference ? diffDays(addUnits(place.date, "Q", 1), reference) >= 0 : true;
  const spokenOf = place?.unit === "Q" && isOver ? place.date : undefined;
  const date = spokenOf ?? (reference && lastWholeQuarter(reference));
  if (!date) return unplaced("XXXX-QX");
  const moved = addUnits(date, "Y", years);
  const value = typeof year === "number" ? `${year}-Q${quarterOf(date)}` : toValue(moved, "Q");
  return implied(value, date, spokenOf ? "the one spoken of before" : "the last whole one");
}

const lastWholeQuarter = (reference: PlainDate): PlainDate => addUnits(reference, "Q", -1);
