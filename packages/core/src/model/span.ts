import * as z from "zod";

/** A half-open range of the article's text in UTF-16 code units, 0-based: `text.slice(start, end)` is the surface. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof Span>;

/** How sure the parser is, from 0 (a guess) to 1 (certain). */
export const Confidence = z.number().min(0).max(1);

/** Why the parser says so: the rules and model decisions, in order; present only when `explain` was asked for. */
export const Why = z.array(z.string());
