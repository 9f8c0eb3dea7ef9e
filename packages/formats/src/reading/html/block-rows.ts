import type { TextBlock } from "./find-text-blocks.ts";
import { type ElementFacts, isLong, type PageFacts, weightOf } from "./page-facts.ts";

/** A block with what the features of its neighbours need of it. */
export type Row = {
  readonly block: TextBlock;
  readonly facts: ElementFacts;
  readonly length: number;
  readonly linkShare: number;
  /** The level of a heading, 0 for all else. */
  readonly heading: number;
  readonly isLong: boolean;
  /** In lower case. */
  readonly words: readonly string[];
};

/** UTF-16 code units of a block that its features are read from: longer ones are no paragraphs. */
export const MOST_READ = 20_000;
const HEADING = /^h([1-6])$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** The blocks of a page with what is measured once for all features. */
export function toRows(blocks: readonly TextBlock[], page: PageFacts): Row[] {
  return blocks.map((block) => {
    const heading = HEADING.exec(block.element.name)?.[1];
    return {
      block,
      facts: page.of(block.element),
      length: weightOf(block.text),
      linkShare: block.linkLength / block.text.length,
      heading: heading ? Number(heading) : 0,
      isLong: isLong(block),
      words: lowerWords(block.text.slice(0, MOST_READ)),
    };
  });
}

/** The words of a text in lower case. */
export function lowerWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
