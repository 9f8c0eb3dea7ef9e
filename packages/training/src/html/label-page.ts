import { foldSpace, type TextBlock } from "@nutgraf/formats/training";
import { labelBlocks } from "./label-blocks.ts";
import type { GoldPage } from "./read-pages.ts";

const LEAST_SHARE = 0.5;

/** For every block of a page: 1 if it is article, 0 if not, NaN if nobody said. */
export function labelPage(page: GoldPage, blocks: readonly TextBlock[]): number[] {
  const texts = blocks.map((block) => block.text);
  if (page.text !== undefined) {
    return labelBlocks(texts, page.text).map((share) => Number(share >= LEAST_SHARE));
  }
  return labelBySentences(texts, page.must ?? [], page.mustNot ?? []);
}

/** A sentence that stands in several blocks says nothing of any of them. */
function labelBySentences(
  texts: readonly string[],
  must: readonly string[],
  mustNot: readonly string[],
): number[] {
  const folded = texts.map(foldSpace);
  const labels = folded.map(() => Number.NaN);
  const placesOf = (sentence: string): number[] => {
    const wanted = foldSpace(sentence);
    return folded.flatMap((text, at) => (text.includes(wanted) ? [at] : []));
  };
  for (const sentence of mustNot) for (const at of placesOf(sentence)) labels[at] = 0;
  for (const sentence of must) {
    const places = placesOf(sentence);
    for (const at of places) labels[at] = places.length === 1 ? 1 : Number.NaN;
  }
  return labels;
}
