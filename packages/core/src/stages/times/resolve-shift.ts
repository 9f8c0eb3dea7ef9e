import { addUnits, dayOfWeek, diffDays, type PlainDate, placeOf, toValue } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import { durationValue } from "./duration-value.ts";
import type { Meaning } from "./meaning.ts";
import { type Context, implied, type Resolved, unplaced } from "./resolved.ts";
import type { Unit } from "./time-words.ts";

type Shift = Extract<Meaning, { kind: "shift" }>;

/** Place so many units from the publication or from the time spoken of: last week, two years ago, a year earlier. */
export function resolveShift(shift: Shift, context: Context): Resolved {
  const { unit, by, from, counts } = shift;
  if (unit === "H" || unit === "MIN" || unit === "S") return lasting(shift);
  const compared = counts && unit === "Y" && by === -1 ? aYearBeforeQuarter(context) : undefined;
  if (compared) return compared;
  if (from === "focus") {
    const place = context.focus === undefined ? undefined : placeOf(context.focus);
    if (place && (unit !== "D" || place.unit === "D")) return fromFocus(shift, place);
    if (unit === "D" && by !== 0) return counts ? lasting(shift) : unplaced("XXXX-XX-XX");
  }
  if (!context.reference) return unplaced(openReference(by));
  return fromReference(shift, context.reference, context.direction);
}

/** Tens and hundreds of years that are counted lead to a year: two decades ago is 2004, last decade 201. */
function fromReference(
  { unit, by, counts }: Shift,
  reference: PlainDate,
  direction: Direction,
): Resolved {
  const precision = counts && (unit === "DE" || unit === "CE") ? "Y" : unit;
  const nearest = unit === "WE" && by === 0 && !isAhead(reference, direction) ? -1 : by;
  const value = toValue(addUnits(reference, unit, nearest), precision);
  return implied(value, reference, `${say(unit, by)} ${toValue(reference, "D")}`);
}

/** Whether "the weekend" is the coming one: as the tense says, else from Thursday on. */
function isAhead(reference: PlainDate, direction: Direction): boolean {
  const day = dayOfWeek(reference);
  if (day >= SATURDAY || direction === "future") return true;
  return direction === undefined && day >= THURSDAY;
}

const THURSDAY = 4;
const SATURDAY = 6;

/** Counted from the time spoken of; a year keeps that time's precision: a year earlier than 2024-Q3 is 2023-Q3. */
function fromFocus({ unit, by, counts }: Shift, place: { date: PlainDate; unit: Unit }): Resolved {
  const keeps = counts && (unit === "Y" || (unit === "W" && place.unit === "D"));
  const value = toValue(addUnits(place.date, unit, by), keeps ? place.unit : unit);
  const anchor = toValue(place.date, place.unit);
  const why = `${say(unit, by)} ${anchor}, spoken of before`;
  return { type: "DATE", value, certainty: "implied", anchor, why };
}

/** Business news compares quarters: "a year ago" after one that is over means the same one of the year before. */
function aYearBeforeQuarter({ quarter, reference }: Context): Resolved | undefined {
  const place = quarter === undefined ? undefined : placeOf(quarter);
  if (!place || !quarter) return undefined;
  if (reference && diffDays(place.date, reference) < QUARTER_DAYS) return undefined;
  const value = toValue(addUnits(place.date, "Y", -1), "Q");
  const why = `a year before ${quarter}, spoken of before`;
  return { type: "DATE", value, certainty: "implied", anchor: quarter, why };
}

const QUARTER_DAYS = 88;

function lasting({ unit, by }: Shift): Resolved {
  const value = durationValue(Math.abs(by), unit);
  return { type: "DURATION", value, certainty: "certain", why: "a length, as nothing places it" };
}

const NAMES: Readonly<Record<Unit, string>> = {
  S: "second",
  MIN: "minute",
  H: "hour",
  D: "day",
  W: "week",
  WE: "weekend",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};

const say = (unit: Unit, by: number): string =>
  by === 0
    ? `the ${NAMES[unit]} of`
    : `${Math.abs(by)} ${NAMES[unit]} ${by < 0 ? "before" : "after"}`;

const openReference = (by: number): string =>
  by === 0 ? "PRESENT_REF" : by < 0 ? "PAST_REF" : "FUTURE_REF";
