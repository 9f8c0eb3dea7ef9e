import type { Span } from "../../model/span.ts";

const LONGEST_QUOTE = 2000;
const OPENING = /[“"]|``/g;

/** Runs of the text between double quotation marks, marks included; an open one ends with its paragraph. */
export function findQuotedRanges(text: string): Span[] {
  const ranges: Span[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index;
    const closing = match[0] === '"' ? '"' : match[0] === "“" ? "”" : "''";
    const breakAt = text.indexOf("\n\n", start);
    const limit = Math.min(breakAt < 0 ? text.length : breakAt, start + LONGEST_QUOTE);
    const closed = text.slice(start + match[0].length, limit).indexOf(closing);
    const end = closed < 0 ? limit : start + match[0].length + closed + closing.length;
    ranges.push({ start, end });
    OPENING.lastIndex = end;
  }
  return ranges;
}
