import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";
import type { SentenceTree } from "../../text/sentence-tree.ts";
import type { Attribution } from "./attribution.ts";

/** A quote before its speakers are resolved. */
export type Draft = {
  kind: Quote["kind"];
  content: Span[];
  cue?: Span;
  tree?: SentenceTree;
  speakers: readonly number[];
  /** The words that name the speaker, where the tree does not tell. */
  mention?: Span;
  /** Take the speaker of the draft before. */
  continues: boolean;
  confidence: number;
  why: string;
};

/** What is told in the reporter's words. */
export const toIndirect = ({
  tree,
  cue,
  pieces,
  speakers,
  confidence,
  why,
}: Attribution): Draft => ({
  kind: "indirect",
  content: [...pieces],
  cue,
  tree,
  speakers,
  continues: false,
  confidence,
  why,
});
