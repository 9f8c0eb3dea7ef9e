/** What a person reads in a sample: the gold that the parser is held against. Names are the fullest in the text. */
export type Reading = {
  /** Id of the sample. */
  readonly id: string;
  /** Each person with the other forms of the name. */
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** Words that are quoted or reported, by whom: people, organisations or the words that name them. */
  readonly quotes: readonly (readonly [words: string, speaker: string])[];
  /** Words in quotation marks, or in a crosshead, that nobody says. */
  readonly notQuotes?: readonly string[];
  /** Time expressions with their TIMEX3 values. */
  readonly times: readonly (readonly [words: string, value: string])[];
  readonly events: readonly EventReading[];
};

/** An event by its trigger: the types that fit, who did it, to whom, and who says so. */
export type EventReading = {
  readonly trigger: string;
  readonly types: readonly string[];
  readonly agent?: string;
  readonly patient?: string;
  readonly by?: string;
  readonly status?: "planned" | "denied" | "hypothetical";
};
