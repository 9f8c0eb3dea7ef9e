import {
  atom,
  atomCount,
  atomMargin,
  findRow,
  type KeyIndex,
  maxWords,
  readLetterKeys,
  readWordAtoms,
  type WordAtoms,
} from "@nutgraf/core/training";
import type { TreebankSentence } from "../conllu.ts";

/** What the network learns from: a sentence's words as rows of the tables, and its annotation. */
export type Example = {
  readonly count: number;
  /** Row of each word's meaning; 0 for a word without one. */
  readonly meanings: Int32Array;
  /** Rows of each word's letters. */
  readonly letters: readonly Int32Array[];
  readonly tags: Int32Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
};

/** Names of tags and labels, and the tables' rows. */
export type Vocabulary = {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly meanings: KeyIndex;
  readonly letters: KeyIndex;
};

/** The word in lower case as a key. */
export const meaningKey = ({ values }: WordAtoms, index: number): number =>
  values[(index + atomMargin) * atomCount + atom.lower] ?? 0;

export const atomsOf = ({ text, words }: TreebankSentence): WordAtoms =>
  readWordAtoms(
    text,
    words.map(({ span }) => span),
  );

/** Sentences as examples; those too long for the network are left out. */
export function toExamples(
  sentences: readonly TreebankSentence[],
  vocabulary: Vocabulary,
): Example[] {
  const tags = new Map(vocabulary.tags.map((tag, at) => [tag, at]));
  const labels = new Map(vocabulary.labels.map((label, at) => [label, at]));
  return sentences
    .filter(({ words }) => words.length > 0 && words.length <= maxWords)
    .map((sentence) => {
      const { words } = sentence;
      const atoms = atomsOf(sentence);
      return {
        count: words.length,
        meanings: Int32Array.from(words, (_, at) =>
          Math.max(0, findRow(vocabulary.meanings, meaningKey(atoms, at))),
        ),
        letters: words.map((_, at) =>
          readLetterKeys(atoms, at)
            .map((key) => findRow(vocabulary.letters, key))
            .filter((row) => row >= 0),
        ),
        tags: Int32Array.from(words, ({ upos, xpos }) => tags.get(`${upos} ${xpos}`) ?? -1),
        heads: Int32Array.from(words, ({ head }) => head),
        labels: Int32Array.from(words, ({ deprel }) => labels.get(deprel) ?? -1),
      };
    });
}
