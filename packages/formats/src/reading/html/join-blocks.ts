import type { TextBlock } from "./find-text-blocks.ts";
import type { HtmlElement } from "./parse-tree.ts";

/** The text of blocks: paragraphs a blank line apart, items of a list and rows of a table on lines of their own. */
export function joinBlocks(blocks: readonly TextBlock[], chosen: readonly number[]): string {
  let text = "";
  let before: number | undefined;
  for (const at of chosen) {
    const block = blocks[at];
    if (!block) continue;
    const last = before === undefined ? undefined : blocks[before];
    if (last) text += isNextLine(last, block, at - (before ?? at)) ? "\n" : "\n\n";
    text += isItem(block) ? `- ${block.text}` : block.text;
    before = at;
  }
  return text.toWellFormed();
}

const MARKED = /^(?:[-–—•*·]|\d+[.)])\s/;

/** Only the first line of an item carries its mark. */
function isItem(block: TextBlock): boolean {
  return itemOf(block.element) === block.element && !block.isContinued && !MARKED.test(block.text);
}

function isNextLine(last: TextBlock, block: TextBlock, distance: number): boolean {
  if (distance === 1 && block.isContinued && block.element === last.element) return true;
  const [one, other] = [itemOf(last.element), itemOf(block.element)];
  return one !== undefined && one !== other && one.parent === other?.parent;
}

/** The list item or table row that an element is. */
function itemOf(element: HtmlElement): HtmlElement | undefined {
  if (element.name === "li") return element.parent?.name === "ul" ? element : undefined;
  return element.name === "tr" ? element : undefined;
}
