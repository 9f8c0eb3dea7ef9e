import type { Span } from "@nutgraf/core";

/**
 * The characters of a span in the page: from its first to its last character that is drawn.
 * An element with `data-start` holds the article's text from that position on, and nothing else.
 */
export function toRange(root: ParentNode, span: Span): Range | undefined {
  const range = document.createRange();
  let found = false;
  for (const block of root.querySelectorAll<HTMLElement>("[data-start]")) {
    let position = Number(block.dataset.start);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      const from = Math.max(span.start - position, 0);
      const to = Math.min(span.end - position, length);
      if (from < to) {
        if (!found) range.setStart(node, from);
        range.setEnd(node, to);
        found = true;
      }
      position += length;
    }
  }
  return found ? range : undefined;
}
