import type { Block } from "../../model/article.ts";
import type { RawSentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { addScores, decodeModel, type LinearModel } from "../../text/linear-model.ts";
import { once } from "../../text/once.ts";
import { sentencesWeights } from "../../weights/sentences.ts";
import { boundaryFeatureCount, readBoundaryFeatures } from "./boundary-features.ts";
import { boundaryByRule } from "./boundary-rules.ts";
import { type Gap, isEnd, kindAt, lastBefore } from "./gap.ts";
import { findItemStarts } from "./list-items.ts";
import { readKinds } from "./token-kinds.ts";

/** Tells whether a sentence ends in a gap that no rule decides. */
type BoundaryJudge = (gap: Gap) => boolean;

/** A sentence that ends without a mark is rare in news: the model must be this much surer. */
const UNMARKED_MARGIN = 24;

const getJudge = once(() => toJudge(decodeModel(sentencesWeights)));

/**
 * The sentences of each block.
 * @param tokens the words of each block, as `tokenise` gives them
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly (readonly Span[])[],
): RawSentence[] {
  return blocks.flatMap((_, index) => splitBlock(text, tokens[index] ?? [], getJudge()));
}

/** The sentences of one block's words; the judge is asked from left to right. */
export function splitBlock(
  text: string,
  tokens: readonly Span[],
  judge: BoundaryJudge,
): RawSentence[] {
  const kinds = readKinds(text, tokens);
  const itemStarts = findItemStarts(text, tokens, kinds);
  const sentences: RawSentence[] = [];
  let from = 0;
  for (let next = 1; next <= tokens.length; next++) {
    const gap = { text, tokens, kinds, itemStarts, from, next };
    const ends = next === tokens.length || (boundaryByRule(gap) ?? judge(gap));
    const first = tokens[from];
    const last = tokens[next - 1];
    if (!ends || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    sentences.push({ span, tokens: tokens.slice(from, next) });
    from = next;
  }
  return sentences;
}

/** Ask a model whose classes are "no" and "yes". */
export function toJudge(model: LinearModel): BoundaryJudge {
  const features = new Int32Array(boundaryFeatureCount);
  const scores = new Int32Array(2);
  return (gap) => {
    scores.fill(0);
    addScores(model, features, readBoundaryFeatures(gap, features), scores);
    const margin = (scores[1] ?? 0) - (scores[0] ?? 0);
    return margin > (isEnd(kindAt(gap, lastBefore(gap))) ? 0 : UNMARKED_MARGIN);
  };
}
