import type { TimeExpression } from "../../model/time.ts";
import { type PlainDate, partsOf, toValue } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import type { Year } from "./meaning.ts";

/** What relative expressions are placed by. */
export type Context = {
  /** Day of publication. */
  readonly reference: PlainDate | undefined;
  /** The value of the time spoken of last. */
  readonly focus: string | undefined;
  /** The quarter spoken of last, unless a longer period came after it. */
  readonly quarter: string | undefined;
  /** Whether the words around speak of past or future. */
  readonly direction: Direction;
};

/** An expression placed on the calendar. */
export type Resolved = Pick<TimeExpression, "type" | "value" | "certainty" | "anchor"> & {
  /** How the value came about. */
  readonly why: string;
};

/** The year in figures, or so many from the reference's. */
export function resolveYear(year: Year, { reference }: Context): Resolved {
  if (typeof year === "number")
    return {
      type: "DATE",
      value: `${year}`.padStart(4, "0"),
      certainty: "certain",
      why: "as said",
    };
  if (!reference)
    return { type: "DATE", value: "XXXX", certainty: "unknown", why: "no reference date" };
  const from = partsOf(reference).year;
  return implied(`${from + year.by}`, reference, `the year counted from ${from}`);
}

/** A value that the reference date decides. */
export function implied(value: string, reference: PlainDate, why: string): Resolved {
  return { type: "DATE", value, certainty: "implied", anchor: toValue(reference, "D"), why };
}

/** Two figures. */
export const pad = (number: number): string => `${number}`.padStart(2, "0");

/** A value that only a reference date could have placed. */
export const unplaced = (value: string): Resolved => ({
  type: "DATE",
  value,
  certainty: "unknown",
  why: "no reference date",
});
