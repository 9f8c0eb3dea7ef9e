import type { Span } from "../model/span.ts";

/** The text under a span. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span from the first to the last character of all; there must be one. */
export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The span cut down to what is not white space at its ends; empty at its start if all is. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === "";
