import type { Span } from "../../model/span.ts";
import type { SpanIndex } from "../../text/span-index.ts";
import { contains } from "../../text/spans.ts";
import type { Passage } from "./marks.ts";

/** The pieces of a clause: quoted words by themselves, the reporter's words around them. */
export function cutAtPassages(text: string, whole: Span, passages: SpanIndex<Passage>): Span[] {
  const pieces: Span[] = [];
  let from = whole.start;
  for (const { outer, parts } of passages.overlapping(whole)) {
    if (!contains(whole, outer)) continue;
    pieces.push(trimmed(text, { start: from, end: outer.start }), ...parts);
    from = outer.end;
  }
  pieces.push(trimmed(text, { start: from, end: whole.end }));
  return pieces.filter(({ start, end }) => start < end);
}

const EDGE = /[\s,;:.]/;

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: Math.max(from, to) };
}
