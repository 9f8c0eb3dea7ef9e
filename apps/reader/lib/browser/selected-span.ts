import type { Span } from "@nutgraf/core";

/** The characters of the article that a range of the page holds; undefined outside its text. */
export function toSpan(range: Range): Span | undefined {
  const start = positionOf(range.startContainer, range.startOffset);
  const end = positionOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return { start, end };
}

/** A point of the page as a position in the article's text (see `toRange` for the way back). */
function positionOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>("[data-start]");
  if (!block) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}
