import { type Span, sliceOf, toSegments } from "@nutgraf/core";

type HitTextProps = { readonly text: string; readonly hits: readonly Span[] };

/** A text with the places of what was searched for. */
export function HitText({ text, hits }: HitTextProps) {
  const marks = hits.map((span) => ({ span, value: true }));
  return toSegments(marks, { start: 0, end: text.length }).map(({ span, values }) =>
    values.length > 0 ? <mark key={span.start}>{sliceOf(text, span)}</mark> : sliceOf(text, span),
  );
}
