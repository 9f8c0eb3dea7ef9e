import type { Span } from "@nutgraf/core";
import stringWidth from "string-width";
import { safeText } from "../plain/safe-text.ts";

const WORD = /\S+/g;

/** Break characters of a text into rows of at most `width` columns, at white space where there is some. */
export function wrapSpan(text: string, span: Span, width: number): Span[] {
  const rows: Span[] = [];
  let start = span.start;
  let end = span.start;
  let used = 0;
  for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(WORD)) {
    const at = span.start + index;
    const gap = end > start ? 1 : 0;
    const size = columnsOf(word);
    if (used + gap + size <= width) {
      if (gap === 0) start = at;
      end = at + word.length;
      used += gap + size;
      continue;
    }
    if (end > start) rows.push({ start, end });
    const pieces = breakWord(word, at, width);
    rows.push(...pieces.slice(0, -1));
    const last = pieces.at(-1) ?? { start: at, end: at };
    [start, end] = [last.start, last.end];
    used = columnsOf(text.slice(start, end));
  }
  if (end > start) rows.push({ start, end });
  return rows;
}

/** Columns of a text as it is shown. */
const columnsOf = (text: string): number => stringWidth(safeText(text));

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cut a word that is wider than a row, between graphemes. */
function breakWord(word: string, at: number, width: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let used = 0;
  for (const { segment, index } of graphemes.segment(word)) {
    const size = columnsOf(segment);
    if (used + size > width && index > start) {
      pieces.push({ start: at + start, end: at + index });
      start = index;
      used = 0;
    }
    used += size;
  }
  pieces.push({ start: at + start, end: at + word.length });
  return pieces;
}
