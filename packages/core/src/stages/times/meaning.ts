import type { TimeExpression } from "../../model/time.ts";
import type { Unit } from "./time-words.ts";

/** A year as said: in full, or relative to the year of publication ("last year" is by -1). */
export type Year = number | { readonly by: number };

/** What an expression says before it is placed on the calendar. */
export type Meaning =
  /** Says all itself: P3D, PRESENT_REF, 199. */
  | { readonly kind: "value"; readonly type: TimeExpression["type"]; readonly value: string }
  | {
      readonly kind: "day";
      readonly month: number;
      readonly day: number;
      readonly year?: Year;
      readonly weekday?: number;
      readonly which?: number;
    }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly year?: Year;
      readonly which?: number;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which?: number /** In the week so many from the publication. */;
      readonly weeks?: number;
      readonly from?: From;
    }
  | {
      readonly kind: "season";
      readonly season: string;
      readonly year?: Year;
      readonly which?: number;
    }
  | {
      readonly kind: "quarter";
      readonly quarter: number;
      readonly year?: Year;
      readonly which?: number;
    }
  | { readonly kind: "half"; readonly half: number; readonly year?: Year }
  | { readonly kind: "year"; readonly year: Year }
  | {
      readonly kind: "holiday";
      readonly holiday: string;
      readonly year?: Year;
      readonly which?: number;
    }
  /** So many units from the publication, or from the time spoken of before. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number;
      readonly from: From /** Counted from a point rather than naming a whole unit: "a year earlier", not "last year". */;
      readonly counts?: boolean;
    }
  /** The last quarter spoken of, or so many years from it: "the year-earlier quarter". */
  | { readonly kind: "same-quarter"; readonly years: number; readonly year?: Year }
  | { readonly kind: "week-of"; readonly of: Meaning }
  | { readonly kind: "part"; readonly part: string; readonly of?: Meaning }
  | { readonly kind: "clock"; readonly time: string; readonly of?: Meaning };

/** What a shift counts from: the publication, or the time spoken of before. */
export type From = "reference" | "focus";

/** What a rule makes of the words it matched. */
export type Reading = {
  /** The rule's name, for `why`. */
  readonly rule: string;
  /** Word indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** TimeML's mod. */
  readonly mod?: string;
};
