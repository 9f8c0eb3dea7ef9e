import { type decodeSyntax, maxWords, parseSentence } from "@nutgraf/core/training";
import type { TreebankSentence } from "../conllu.ts";
import { atomsOf } from "./examples.ts";

/** Shares (0 to 1) of words with the right tags, head, and head and label. */
export type SyntaxScores = {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
};

/** Score a model on sentences whose words are given; sentences too long for it are left out. */
export function scoreSyntax(
  model: ReturnType<typeof decodeSyntax>,
  sentences: readonly TreebankSentence[],
): SyntaxScores {
  const right = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  for (const sentence of sentences.filter(({ words }) => words.length <= maxWords)) {
    const tree = parseSentence(model, atomsOf(sentence), new Map());
    sentence.words.forEach(({ upos, xpos, head, deprel }, at) => {
      const tag = model.tags[tree.tags[at] ?? 0];
      const label = head < 0 ? "root" : model.labels[tree.labels[at] ?? 0];
      right.words++;
      if (tag?.upos === upos) right.upos++;
      if (tag?.xpos === xpos) right.xpos++;
      if (tree.heads[at] !== head) return;
      right.uas++;
      if (label === deprel) right.las++;
    });
  }
  const { words, upos, xpos, uas, las } = right;
  return { words, upos: upos / words, xpos: xpos / words, uas: uas / words, las: las / words };
}
