import type { Frame } from "./frames.ts";
import type { PredicateSense } from "./predicate-sense.ts";

/** A word that names an event, with its meaning and its participants' places. */
export type PredicateMatch = {
  readonly frame: Frame;
  readonly sense: PredicateSense;
  /** 0 to 1. */
  readonly confidence: number;
};
