/** A part of speech that can carry an event. */
export type PredicateKind = "verb" | "noun" | "adj";

/** What must stand in a slot: the lemma of its head is one of these words. */
export type SlotCondition = {
  readonly slot: string;
  readonly lemmas: ReadonlySet<string>;
  /** Where only this matters: whether anything may, or must not, stand there. */
  readonly presence?: boolean;
};

/** One meaning of a predicate: the event that it names, and where its participants stand. */
export type PredicateSense = {
  readonly kind: PredicateKind;
  readonly lemma: string;
  /** Particles or prepositions that belong to it: "carry out", "call on". */
  readonly parts: readonly string[];
  readonly conditions: readonly SlotCondition[];
  readonly type: string;
  readonly also: readonly string[];
  readonly mode: string | undefined;
  /** Slots of who acts, and of who or what is acted on, best first: `subj`, `obj`, `comp`, a preposition. */
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  /** Slots of where it happens or leads to, best first. */
  readonly places: readonly string[];
  /** Whether those who act do it to each other: "the two signed". */
  readonly isMutual: boolean;
  /** How sure the word alone makes us, 0 to 1. */
  readonly confidence: number;
};

/** The predicates of one event type, in the notation that `parsePredicates` reads. */
export type PredicateList = {
  /** `plover:…` or `ace:…`. */
  readonly type: string;
  /** What the type means, in one sentence. */
  readonly meaning: string;
  /** A sentence that shows it; the trigger stands in `*`. */
  readonly example: string;
  /** One frame a line: how it is built, then the words that take it. */
  readonly senses: string;
};
