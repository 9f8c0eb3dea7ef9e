import type { Meaning, Year } from "./meaning.ts";
import type { Amount } from "./numbers.ts";
import type { Unit } from "./time-words.ts";

/** What the upper-case words of a pattern read. */
export type Captures = {
  readonly amount?: Amount;
  /** The second number of "12 to 18 months". */
  readonly upTo?: Amount;
  readonly unit?: Unit;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly year?: Year;
  readonly ordinal?: number;
  readonly season?: string;
  readonly part?: string;
  /** hh, hh:mm or hh:mm:ss with the zone. */
  readonly clock?: string;
  readonly decade?: string;
  readonly holiday?: string;
  /** -1 for last, 0 for this, 1 for next. */
  readonly which?: number;
  readonly date?: Meaning;
};
