import { readBlockFeatures } from "./block-features.ts";
import { type BoostedTrees, predict } from "./boosted-trees.ts";
import type { TextBlock } from "./find-text-blocks.ts";
import { type PageClues, PageFacts, weightOf } from "./page-facts.ts";
import { readScoreFeatures } from "./score-features.ts";
import { articleHints, articleJudges } from "./weights/article.ts";

/** What decides which blocks are the article; trained by packages/training. */
export type ArticleJudges = {
  /** Judges each block by itself and its surroundings. */
  readonly first: BoostedTrees;
  /** Judges again, knowing what the first judge thought of all blocks. */
  readonly second: BoostedTrees;
};

const HINTS: ReadonlyMap<string, number> = new Map(Object.entries(articleHints));

/** The probability (0 to 1) of each block of a page to be part of its article: the mean of both judges. */
export function scoreBlocks(
  blocks: readonly TextBlock[],
  clues: PageClues,
  judges: ArticleJudges = articleJudges,
  hints: ReadonlyMap<string, number> = HINTS,
): number[] {
  const page = new PageFacts(blocks, hints);
  const rows = readBlockFeatures(blocks, page, clues);
  const scores = rows.map((row) => predict(judges.first, row));
  const more = readScoreFeatures(blocks, page, scores);
  return rows.map((row, at) => {
    const second = predict(judges.second, [...row, ...(more[at] ?? [])]);
    return ((scores[at] ?? 0) + second) / 2;
  });
}

/**
 * The blocks whose choice makes the expected F1 of the text highest: those at or above half of it.
 * Where nothing is sure the bar sinks, so that a page without clear paragraphs still gives its text.
 * Source: Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure",
 * ECML PKDD 2014.
 */
export function chooseBlocks(blocks: readonly TextBlock[], scores: readonly number[]): number[] {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const lengths = blocks.map((block) => weightOf(block.text));
  let expected = 0;
  for (const at of order) expected += (scores[at] ?? 0) * (lengths[at] ?? 0);
  let [right, chosen, best] = [0, 0, 0];
  for (const at of order) {
    right += (scores[at] ?? 0) * (lengths[at] ?? 0);
    chosen += lengths[at] ?? 0;
    best = Math.max(best, (2 * right) / (chosen + expected));
  }
  return scores.flatMap((score, at) => (score >= best / 2 ? [at] : []));
}
