import {
  decodeSyntax,
  type EncodedSyntax,
  findRow,
  hashString,
  indexKeys,
  readLetterKeys,
} from "@nutgraf/core/training";
import type { TreebankSentence } from "../conllu.ts";
import { createRandom } from "../random.ts";
import { encodeNetwork } from "./encode-network.ts";
import { atomsOf, meaningKey, toExamples, type Vocabulary } from "./examples.ts";
import { recase } from "./recase.ts";
import { type SyntaxScores, scoreSyntax } from "./score-syntax.ts";
import { trainNetwork } from "./train-network.ts";
import { vectorSize, type WordVectors } from "./word-vectors.ts";

/** How to train the tagger and parser. */
export type SyntaxOptions = {
  readonly epochs: number;
  readonly seed: number;
  /** Word vectors by word in lower case, the most frequent words first. */
  readonly vectors: WordVectors;
  /** Sets to score after each epoch, by name. */
  readonly dev?: Readonly<Record<string, readonly TreebankSentence[]>>;
  readonly report?: (line: string) => void;
};

/** A tag, word or run of letters seen less often is left out: there is nothing to learn of it. */
const RARE = { tag: 3, word: 2, letters: 4 };

/** Train the network that tags and parses. The same sentences, options and vectors give the same model. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  options: SyntaxOptions,
): EncodedSyntax {
  const { epochs, seed, dev = {}, report = () => undefined } = options;
  const random = createRandom(seed);
  const { vocabulary, vectors } = chooseVocabulary(sentences, options.vectors);
  const recased = sentences.map((sentence) => recase(sentence, random()));
  const set = {
    examples: toExamples(sentences, vocabulary),
    recased: toExamples(recased, vocabulary),
    tagCount: vocabulary.tags.length,
    labelCount: vocabulary.labels.length,
    meaningCount: vocabulary.meanings.keys.length,
    letterCount: vocabulary.letters.keys.length,
    vectors,
  };
  const model = trainNetwork(set, {
    epochs,
    random,
    report: (trained, epoch, losses) => {
      const [tags, arcs, labels] = [losses.tags, losses.arcs, losses.labels].map(Math.round);
      report(`epoch ${epoch} of ${epochs}; losses: tags ${tags}, arcs ${arcs}, labels ${labels}`);
      const sets = Object.entries(dev);
      if (sets.length === 0) return;
      const decoded = decodeSyntax(encodeNetwork(trained, vocabulary));
      for (const [name, set] of sets) report(`  ${name}: ${describe(scoreSyntax(decoded, set))}`);
    },
  });
  return encodeNetwork(model, vocabulary);
}

function describe({ upos, xpos, uas, las }: SyntaxScores): string {
  const percent = (share: number): string => (100 * share).toFixed(2);
  return `UPOS ${percent(upos)}, XPOS ${percent(xpos)}, UAS ${percent(uas)}, LAS ${percent(las)}`;
}

/** Choose names and rows: rows of words with vectors in their order, then of words without. */
function chooseVocabulary(
  sentences: readonly TreebankSentence[],
  wordVectors: WordVectors,
): { readonly vocabulary: Vocabulary; readonly vectors: Float32Array } {
  const words = sentences.flatMap((sentence) => sentence.words);
  const wordKeys: number[] = [];
  const letterKeys: number[] = [];
  for (const sentence of sentences) {
    const atoms = atomsOf(sentence);
    for (let at = 0; at < sentence.words.length; at++) {
      wordKeys.push(meaningKey(atoms, at));
      letterKeys.push(...readLetterKeys(atoms, at));
    }
  }
  const withVector = [...wordVectors.keys()].map(hashString);
  // Row 0 is the word that has no row.
  const meanings = new Set([0, ...withVector, ...frequent(wordKeys, RARE.word)]);
  const index = indexKeys(Int32Array.from(meanings));
  const vectors = new Float32Array(meanings.size * vectorSize);
  for (const [word, vector] of wordVectors) {
    vectors.set(vector, findRow(index, hashString(word)) * vectorSize);
  }
  return {
    vocabulary: {
      tags: frequent(
        words.map(({ upos, xpos }) => `${upos} ${xpos}`),
        RARE.tag,
      ),
      labels: frequent(
        words.map(({ deprel }) => deprel),
        1,
      ),
      meanings: index,
      letters: indexKeys(Int32Array.from(frequent(letterKeys, RARE.letters))),
    },
    vectors,
  };
}

/** The items that occur at least `least` times, each once, the most frequent first. */
function frequent<Item>(items: readonly Item[], least: number): Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([item]) => item);
}
