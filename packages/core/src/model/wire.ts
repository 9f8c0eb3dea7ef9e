import * as z from "zod";
import { Span } from "./span.ts";

/** A term of a controlled vocabulary or a free keyword, as the sender gave it. */
export const WireTerm = z.object({
  name: z.string().optional(),
  /** The term's address; a QCode is resolved where its catalog is known, else left as it was. */
  uri: z.string().optional(),
});
export type WireTerm = z.infer<typeof WireTerm>;

/** A name that the sender marked up in the text or listed beside it; a hint, not a fact. */
export const WireHint = z.object({
  type: z.enum(["person", "organisation", "place"]),
  name: z.string(),
  uri: z.string().optional(),
  /** Where the text has it, if it was marked up there. */
  span: Span.optional(),
});
export type WireHint = z.infer<typeof WireHint>;

/** What an agency says about an item besides its text. */
export const WireItem = z.object({
  /** The sender's identifier: the same in every version of the item. */
  uri: z.string().optional(),
  version: z.string().optional(),
  status: z.enum(["usable", "withheld", "canceled"]).optional(),
  /** Not to be published before. */
  embargoedUntil: z.string().optional(),
  /** 1 (now) to 9 (any time). */
  urgency: z.int().min(1).max(9).optional(),
  slugline: z.string().optional(),
  /** Notes to editors: corrections, advice, restrictions. */
  notes: z.array(z.string()).optional(),
  /** The place of the dateline. */
  located: z.string().optional(),
  rights: z
    .object({
      holder: z.string().optional(),
      notice: z.string().optional(),
      terms: z.string().optional(),
    })
    .optional(),
  genres: z.array(WireTerm).optional(),
  subjects: z.array(WireTerm).optional(),
  hints: z.array(WireHint).optional(),
  /** The item as it came, so that nothing is lost when it is sent on. */
  original: z.object({ format: z.string(), content: z.string() }).optional(),
});
export type WireItem = z.infer<typeof WireItem>;
