import type { Span } from "@nutgraf/core";

/** What one library finds in a text; a layer that it does not have is left out. */
export type Analysis = {
  readonly sentences?: readonly Span[];
  readonly words?: readonly AnalysedWord[];
  readonly names?: readonly AnalysedName[];
  readonly times?: readonly AnalysedTime[];
  /** Whether the system says when its times are, not only where they stand. */
  readonly hasTimeValues?: boolean;
};

/** A word with what is known of it; `head` is the index of its governor among all words, -1 for a root. */
export type AnalysedWord = {
  readonly span: Span;
  readonly upos?: string | undefined;
  readonly lemma?: string | undefined;
  readonly head?: number | undefined;
  readonly deprel?: string | undefined;
};

/** A name of one of the three types that every test set has. */
export type AnalysedName = { readonly span: Span; readonly type: "PER" | "LOC" | "ORG" };

/** A time expression and its TIMEX3 value, for a system that gives one. */
export type AnalysedTime = { readonly span: Span; readonly value?: string };

/** A library under test. */
export type System = {
  readonly name: string;
  readonly version: string;
  /** @param publishedAt the day that relative times are worked out from, ISO 8601 */
  analyse(text: string, publishedAt?: string): Analysis;
};
