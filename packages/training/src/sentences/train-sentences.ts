import type { Span } from "@nutgraf/core";
import {
  boundaryFeatureCount,
  type EncodedModel,
  findBlocks,
  readBoundaryFeatures,
  splitBlock,
  tokenise,
} from "@nutgraf/core/training";
import { encodeModel } from "../encode-model.ts";
import { meanOf } from "../mean-of.ts";
import { Perceptron } from "../perceptron.ts";
import { createRandom, shuffle } from "../random.ts";
import type { TreebankDocument } from "./read-documents.ts";

type Example = {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly ends: ReadonlySet<number>;
};

/** Perceptrons whose mean is taken: each sees the examples in another order. */
const MEMBERS = 5;

/** Train the model that tells where a sentence ends, on the gaps that no rule decides. */
export function trainSentences(
  documents: readonly TreebankDocument[],
  options: { readonly epochs: number; readonly seed: number },
): EncodedModel {
  const examples = documents.flatMap(toExamples);
  const random = createRandom(options.seed);
  const members = Array.from({ length: MEMBERS }, () => {
    const perceptron = new Perceptron(2);
    let wrong = 0;
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      wrong = 0;
      for (const example of shuffle(examples, random)) wrong += learn(perceptron, example);
    }
    console.log(`sentences: ${wrong} wrong gaps in training`);
    return perceptron;
  });
  return encodeModel(meanOf(members), ["no", "yes"], { slotBits: 15, unit: 0.1, smallest: 2 });
}

/** One example a block, as the parser sees it. */
function toExamples({ text, ends }: TreebankDocument): Example[] {
  const { blocks } = findBlocks(text, {});
  return tokenise(text, blocks).map((tokens) => ({ text, tokens, ends }));
}

/** Split a block as the model does now, learning from each mistake; returns their number. */
function learn(perceptron: Perceptron, { text, tokens, ends }: Example): number {
  const features = new Int32Array(boundaryFeatureCount);
  const scores = new Float64Array(2);
  let wrong = 0;
  splitBlock(text, tokens, (gap) => {
    const count = readBoundaryFeatures(gap, features);
    perceptron.score(features, count, scores);
    perceptron.clock++;
    const isEnd = ends.has(tokens[gap.next - 1]?.end ?? -1);
    const margin = (scores[1] ?? 0) - (scores[0] ?? 0);
    if (isEnd ? margin <= 1 : margin >= -1) {
      perceptron.update(features, count, isEnd ? 1 : 0, 1);
      perceptron.update(features, count, isEnd ? 0 : 1, -1);
      wrong++;
    }
    // The gold boundary, so that each gap is seen in the sentence that it belongs to.
    return isEnd;
  });
  return wrong;
}
