import { sensesOf } from "./lexicon.ts";
import type { PredicateKind, PredicateSense } from "./predicate-sense.ts";
import { predicateLists } from "./predicates/predicate-lists.ts";

/** What a type of event means, and a sentence that shows it; the trigger stands in `*`. */
export type EventTypeDescription = {
  readonly type: string;
  readonly meaning: string;
  readonly example: string;
};

const KINDS: readonly PredicateKind[] = ["verb", "noun", "adj"];
const NO_EVENT = "none";

/** What a lemma can mean as the trigger of an event, the sense first that is taken first. */
export const lookUpPredicate = (lemma: string): readonly PredicateSense[] =>
  KINDS.flatMap((kind) => sensesOf(kind, lemma.toLowerCase()));

/** Every type of event that the parser finds, in the order in which it prefers them. */
export const listEventTypes = (): readonly EventTypeDescription[] =>
  predicateLists
    .filter(({ type }) => type !== NO_EVENT)
    .map(({ type, meaning, example }) => ({ type, meaning, example }));
