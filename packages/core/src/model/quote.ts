import * as z from "zod";
import { Confidence, Span, Why } from "./span.ts";

/** Something said: in its own words (direct), in the reporter's (indirect), or both (mixed). */
export const Quote = z.object({
  id: z.string().min(1),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** From the first to the last character of content, cue and speaker. */
  span: Span,
  /** What was said, without the outer quotation marks' commas and speaker; several pieces when it is split. */
  content: z.array(Span).min(1),
  /** The word that reports it, such as "said" or "according to". */
  cue: Span.optional(),
  /** Entity id, or several when they speak together. */
  speaker: z.union([z.string(), z.array(z.string())]).optional(),
  /** The words that name the speaker. */
  speakerMention: Span.optional(),
  /** Entity id of whom it is said to. */
  addressee: z.string().optional(),
  confidence: Confidence,
  why: Why.optional(),
});
export type Quote = z.infer<typeof Quote>;
