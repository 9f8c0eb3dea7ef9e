import type { Block, BlockKind, Span } from "@nutgraf/core";
import stringWidth from "string-width";

/** A row of the article as it is drawn: characters of the text, or an empty row between blocks. */
export type Row = { readonly span: Span; readonly kind: BlockKind; readonly isBlank: boolean };

/** Break the article into rows of at most `width` columns; every character of a block is in one row. */
export function wrapArticle(text: string, blocks: readonly Block[], width: number): Row[] {
  const rows: Row[] = [];
  for (const { kind, span } of blocks) {
    if (rows.length > 0 && !continuesList(rows.at(-1)?.kind, kind))
      rows.push({ span: { start: span.start, end: span.start }, kind, isBlank: true });
    for (const row of wrapSpan(text, span, Math.max(width, 1)))
      rows.push({ span: row, kind, isBlank: false });
  }
  return rows;
}

const continuesList = (before: BlockKind | undefined, kind: BlockKind): boolean =>
  before === "list-item" && kind === "list-item";

/** Index of the row that shows a position of the text, or the last one before it. */
export function rowAt(rows: readonly Row[], position: number): number {
  let found = 0;
  for (const [index, { span, isBlank }] of rows.entries()) {
    if (span.start > position) break;
    if (!isBlank) found = index;
  }
  return found;
}

const WORD = /\S+/g;

function wrapSpan(text: string, span: Span, width: number): Span[] {
  const rows: Span[] = [];
  let start = span.start;
  let end = span.start;
  let used = 0;
  for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(WORD)) {
    const at = span.start + index;
    const gap = end > start ? 1 : 0;
    const size = stringWidth(word);
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
    used = stringWidth(text.slice(start, end));
  }
  if (end > start) rows.push({ start, end });
  return rows;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cut a word that is wider than a row, between graphemes. */
function breakWord(word: string, at: number, width: number): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let used = 0;
  for (const { segment, index } of graphemes.segment(word)) {
    const size = stringWidth(segment);
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
