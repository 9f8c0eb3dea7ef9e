import * as z from "zod";
import { Confidence, Span, Why } from "./span.ts";

/** Who or what takes part in an event. */
export const Participant = z.object({ entity: z.string().optional(), span: Span });
export type Participant = z.infer<typeof Participant>;

/** Who says that an event happened. */
export const Claimant = Participant.extend({
  /** Id of the quote in which it is said. */
  quote: z.string().optional(),
});
export type Claimant = z.infer<typeof Claimant>;

/** A standard code: `plover:AGREE` (https://github.com/openeventdata/PLOVER) or `ace:Life.Die` (ACE 2005). */
export const EventType = z.string().regex(/^(plover:[A-Z]+|ace:[A-Z][A-Za-z]+\.[A-Z][A-Za-z-]+)$/);
export type EventType = z.infer<typeof EventType>;

/** One mention of something that happened, is planned, claimed or denied. */
export const Event = z.object({
  id: z.string().min(1),
  type: EventType,
  /** Other codes that fit as well. */
  also: z.array(EventType).optional(),
  /** PLOVER's mode, where the type has one. */
  mode: z.string().optional(),
  /** The head word alone. */
  trigger: Span,
  /** Index into `sentences`. */
  sentence: z.int().nonnegative(),
  /** Id of the first mention of the same event. */
  sameAs: z.string().optional(),
  agents: z.array(Participant),
  patients: z.array(Participant),
  others: z.array(Participant.extend({ role: z.string() })).optional(),
  /** Index into `times`. */
  time: z.int().nonnegative().optional(),
  /** Entity id of the place. */
  place: z.string().optional(),
  status: z.enum(["asserted", "reported", "planned", "hypothetical", "denied"]),
  negated: z.boolean(),
  /** Who says that it happened; absent when the article itself does. */
  by: z.array(Claimant).optional(),
  confidence: Confidence,
  why: Why.optional(),
});
export type Event = z.infer<typeof Event>;
