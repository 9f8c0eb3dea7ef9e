import type { BlockKind, ParsedArticle, Span } from "@nutgraf/core";
import { wrapSpan } from "./wrap-span.ts";

/** What is laid out: an article with what its readers added to it. */
export type ArticleToLayOut = {
  readonly parsed: ParsedArticle;
  readonly title: string;
  readonly tags: readonly string[];
  /** A note whose words are no longer there has no span. */
  readonly notes: readonly { readonly span?: Span; readonly text: string }[];
};

/** A row of the article as it is drawn. */
export type Row =
  | { readonly kind: "blank" }
  /** Words of the article's own text; those of the brief stand a second time above it. */
  | {
      readonly kind: "text";
      readonly span: Span;
      readonly block: BlockKind;
      readonly prefix?: string;
    }
  /** Words about the article. */
  | { readonly kind: "title" | "meta" | "note" | "plain"; readonly text: string };

const BULLET = "▸ ";
const INDENT = "  ";
const NOTE = "✎ ";

/**
 * Lay an article out in rows of at most `width` columns: its title, what is known of it, its brief, and
 * its text with the reader's notes; every character of a block is in one row.
 */
export function layoutArticle(article: ArticleToLayOut, width: number): Row[] {
  const columns = Math.max(width, 1);
  return [
    ...headRows(article, columns),
    ...briefRows(article, columns),
    ...textRows(article, columns),
  ];
}

/** Index of the row that shows a position of the text, or the last one before it. */
export function rowAt(rows: readonly Row[], position: number): number {
  let found = 0;
  for (const [index, row] of rows.entries()) {
    if (row.kind !== "text" || row.prefix !== undefined) continue;
    if (row.span.start > position) break;
    found = index;
  }
  return found;
}

/** The first character that is shown from a row on. */
export function positionAt(rows: readonly Row[], index: number): number {
  const row = rows.slice(index).find(({ kind }) => kind === "text");
  return row?.kind === "text" ? row.span.start : 0;
}

function headRows({ parsed, title, tags }: ArticleToLayOut, width: number): Row[] {
  const { text, blocks, source, byline, publishedAt } = parsed.article;
  const isInText = blocks[0]?.kind === "headline" || text.trimStart().startsWith(beginning(title));
  const date = publishedAt?.slice(0, 16).replace("T", " ");
  const about = [source?.name, byline?.join(", "), date, ...tags.map((tag) => `#${tag}`)];
  const meta = about.filter(Boolean).join(" · ");
  const rows = [
    ...(isInText ? [] : wrapText(title, width).map((text) => ({ kind: "title", text }) as const)),
    ...wrapText(meta, width).map((text) => ({ kind: "meta", text }) as const),
  ];
  return rows.length > 0 ? [...rows, { kind: "blank" }] : [];
}

/** A title that was taken from a long text ends in an ellipsis. */
const beginning = (title: string): string => title.replace(/\s*…$/, "");

/** The brief of an article that is longer than its brief. */
function briefRows({ parsed }: ArticleToLayOut, width: number): Row[] {
  const { brief, sentences, article } = parsed;
  if (brief.length === 0 || sentences.length <= brief.length + 1) return [];
  const rows = brief.flatMap((index): Row[] => {
    const span = sentences[index]?.span;
    if (!span) return [];
    return wrapSpan(article.text, span, Math.max(1, width - BULLET.length)).map((row, line) => ({
      kind: "text",
      span: row,
      block: "paragraph",
      prefix: line === 0 ? BULLET : INDENT,
    }));
  });
  return [...rows, { kind: "blank" }];
}

function textRows({ parsed, notes }: ArticleToLayOut, width: number): Row[] {
  const { text, blocks } = parsed.article;
  const rows: Row[] = [];
  for (const [index, { kind: block, span }] of blocks.entries()) {
    const before = blocks[index - 1]?.kind;
    if (before && !(before === "list-item" && block === "list-item")) rows.push({ kind: "blank" });
    for (const row of wrapSpan(text, span, width)) rows.push({ kind: "text", span: row, block });
    for (const note of notes)
      if (note.span && note.span.start >= span.start && note.span.start < span.end)
        for (const line of wrapText(`${NOTE}${note.text}`, width))
          rows.push({ kind: "note", text: line });
  }
  return rows;
}

/** Break a text of our own into rows. */
export const wrapText = (text: string, width: number): string[] =>
  wrapSpan(text, { start: 0, end: text.length }, Math.max(1, width)).map(({ start, end }) =>
    text.slice(start, end),
  );
