import type { Span } from "../model/span.ts";
import { overlaps } from "./spans.ts";

/** Finds the items that overlap a span without a look at all of them. */
export type SpanIndex<Item> = {
  /** The items that share a character with a span, in the order in which they were given. */
  overlapping(span: Span): Item[];
};

/** Index items by where they are. */
export function indexSpans<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): SpanIndex<Item> {
  const entries = items
    .map((item, order) => ({ item, order, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start);
  // How far the entries up to each one reach.
  const reach: number[] = [];
  let furthest = 0;
  for (const { span } of entries) {
    furthest = Math.max(furthest, span.end);
    reach.push(furthest);
  }
  return {
    overlapping(span) {
      const found: typeof entries = [];
      for (
        let at = lastStarting(entries, span.end - 1);
        at >= 0 && (reach[at] ?? 0) > span.start;
        at--
      ) {
        const entry = entries[at];
        if (entry && overlaps(entry.span, span)) found.push(entry);
      }
      return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
  };
}

/** Index of the last item that begins at or before a position, in items in order of the text; -1 if none does. */
export function lastStarting(items: readonly { readonly span: Span }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
