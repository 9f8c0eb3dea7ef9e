import type { Span } from "../model/span.ts";

/** Something to draw over the text: a span and what it means. */
export type Annotation<Value> = { readonly span: Span; readonly value: Value };

/** A run of text in which the same annotations hold, outermost (longest) first. */
export type Segment<Value> = { readonly span: Span; readonly values: readonly Value[] };

/**
 * Cut a range into flat runs for drawing: every character is in exactly one segment, and
 * overlapping annotations share segments instead of nesting.
 *
 * ```
 * [----quote----]           one annotation
 *        [--name----]       overlaps it
 * 1      2       3          three segments: quote | quote+name | name
 * ```
 */
export function toSegments<Value>(
  annotations: readonly Annotation<Value>[],
  range: Span,
): Segment<Value>[] {
  const clipped = annotations
    .map(({ span, value }) => ({
      start: Math.max(span.start, range.start),
      end: Math.min(span.end, range.end),
      value,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [
    ...new Set([range.start, range.end, ...clipped.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const segments: Segment<Value>[] = [];
  let next = 0;
  let open: typeof clipped = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
    open = open.filter((annotation) => annotation.end > start);
    for (let candidate = clipped[next]; candidate?.start === start; candidate = clipped[++next])
      open.push(candidate);
    segments.push({ span: { start, end }, values: open.map(({ value }) => value) });
  }
  return segments;
}
