import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";

/** What a cue says is said, and by whom, as read from one sentence's tree. */
export type Attribution = {
  readonly tree: SentenceTree;
  /** The word that reports. */
  readonly cue: Span;
  /** From the first to the last word of what is said. */
  readonly content: Span;
  /** The content, in parts where the cue stands in its middle. */
  readonly pieces: readonly Span[];
  /** Index of the head of each speaker's phrase in the sentence. */
  readonly speakers: readonly number[];
  readonly confidence: number;
  readonly why: string;
};
