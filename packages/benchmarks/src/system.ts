import type { Span } from "@nutgraf/core";

/** What one library finds in a text; a layer that it does not have is left out. */
export type Analysis = {
  readonly sentences?: readonly Span[];
  readonly words?: readonly AnalysedWord[];
  readonly names?: readonly AnalysedName[];
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

/** A library under test. */
export type System = {
  readonly name: string;
  readonly version: string;
  analyse(text: string): Analysis;
};
