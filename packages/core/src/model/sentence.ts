import * as z from "zod";
import { Span } from "./span.ts";

/** A syntactic word with its place in the sentence's tree (Universal Dependencies v2). */
export const Token = z.object({
  span: Span,
  lemma: z.string(),
  /** Universal part of speech, https://universaldependencies.org/u/pos/. */
  upos: z.string(),
  /** Penn Treebank tag. */
  xpos: z.string().optional(),
  /** Index of the governor within the sentence; -1 for the root. */
  head: z.int().min(-1),
  /** Relation to the governor, https://universaldependencies.org/en/dep/. */
  deprel: z.string(),
});
export type Token = z.infer<typeof Token>;

/** A sentence and its dependency tree: one root, no cycle. */
export const Sentence = z.object({ span: Span, tokens: z.array(Token) });
export type Sentence = z.infer<typeof Sentence>;

/** A sentence before tagging: its words as spans, in order, none empty, none overlapping. */
export type RawSentence = { readonly span: Span; readonly tokens: readonly Span[] };
