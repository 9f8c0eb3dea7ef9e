import { decodeModel, findBlocks, splitBlock, toJudge, tokenise } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { trainSentences } from "./train-sentences.ts";

/** A document whose sentences end at the bars. */
function toDocument(marked: string) {
  const parts = marked.split(" | ");
  const ends = new Set<number>();
  let length = 0;
  for (const part of parts) {
    length += part.length;
    ends.add(length);
    length++;
  }
  return { text: parts.join(" "), ends };
}

const documents = [
  "The ferry left. | Nobody waved. | It rained.",
  "The mayor of St. Gallen spoke. | The council listened.",
  "They met at Smith Inc. Tower. | The talks failed.",
].map(toDocument);

test("trainSentences learns where the sentences of its documents end", () => {
  const judge = toJudge(decodeModel(trainSentences(documents, { epochs: 10, seed: 1 })));
  for (const { text, ends } of documents) {
    const [tokens = []] = tokenise(text, findBlocks(text, {}).blocks);
    expect(splitBlock(text, tokens, judge).map(({ span }) => span.end)).toEqual([...ends]);
  }
});

test("trainSentences gives the same weights for the same seed", () => {
  const options = { epochs: 3, seed: 7 };
  expect(trainSentences(documents, options)).toEqual(trainSentences(documents, options));
});
