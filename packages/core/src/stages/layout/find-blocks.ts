import type { Article, Block, Dateline, Source } from "../../model/article.ts";
import { trimSpan } from "../../text/spans.ts";

/** What the layout of a text says about it. */
export type Layout = {
  readonly blocks: Block[];
  readonly title?: string;
  readonly byline?: string[];
  readonly dateline?: Dateline;
  readonly source?: Source;
};

const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g;

/** Label every part of the text; nothing is stripped. */
export function findBlocks(text: string, _metadata: Pick<Article, "title">): Layout {
  const blocks: Block[] = [];
  for (const { 0: run, index } of text.matchAll(PARAGRAPH)) {
    const span = trimSpan(text, { start: index, end: index + run.length });
    if (span.start < span.end) blocks.push({ kind: "paragraph", span });
  }
  return { blocks };
}
