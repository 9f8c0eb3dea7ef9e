import * as z from "zod";
import { Span, Why } from "./span.ts";

/** A time expression (TIMEX3, https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html). */
export const TimeExpression = z.object({
  span: Span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  /** As TimeML writes it: 2024-11-06, 2024-W44, 2024-SU, P24Y, PXM, PAST_REF. */
  value: z.string(),
  /** What the value was worked out from: an ISO 8601 date, or the value of an earlier expression. */
  anchor: z.string().optional(),
  /** Whether the text says it (certain), the reference date decides it (implied), or it stays open (unknown). */
  certainty: z.enum(["certain", "implied", "unknown"]),
  /** TimeML's mod: APPROX, START, MID, END, BEFORE, AFTER, MORE_THAN, LESS_THAN, ... */
  mod: z.string().optional(),
  why: Why.optional(),
});
export type TimeExpression = z.infer<typeof TimeExpression>;
