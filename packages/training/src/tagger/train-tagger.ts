import {
  decodeModel,
  type EncodedModel,
  outerTag,
  readTaggerFeatures,
  readWordAtoms,
  taggerFeatureCount,
  tagTokens,
  type WordAtoms,
} from "@nutgraf/core/training";
import type { TreebankSentence } from "../conllu.ts";
import { encodeModel } from "../encode-model.ts";
import { Perceptron } from "../perceptron.ts";
import { createRandom, shuffle } from "../random.ts";

/** How long and from which seed to train. */
export type TaggerOptions = {
  readonly epochs: number;
  readonly seed: number;
  /** Default: the pairs of the sentences. */
  readonly classes?: readonly string[];
};

type Example = { readonly atoms: WordAtoms; readonly tags: readonly number[] };

/** Train a tagger whose classes are `UPOS XPOS` pairs. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  options: TaggerOptions,
): EncodedModel {
  const classes = options.classes ?? chooseTags(sentences);
  const examples = sentences.map((sentence) => toExample(sentence, classes));
  const perceptron = new Perceptron(classes.length);
  const random = createRandom(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let wrong = 0;
    let words = 0;
    for (const example of shuffle(examples, random)) {
      wrong += learn(perceptron, example);
      words += example.tags.length;
    }
    console.log(
      `tagger, epoch ${epoch}: ${((100 * wrong) / words).toFixed(2)} % wrong in training`,
    );
  }
  return encodeModel(perceptron, classes, { slotBits: 18, unit: 0.12, smallest: 10 });
}

/** The pairs that the format has room for, the most frequent first. */
function chooseTags(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) {
      const tag = `${upos} ${xpos}`;
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 5)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 92)
    .map(([tag]) => tag);
}

/** A rare pair counts as the most frequent one of its universal tag. */
function toExample({ text, words }: TreebankSentence, classes: readonly string[]): Example {
  const tags = words.map(({ upos, xpos }) => {
    const whole = classes.indexOf(`${upos} ${xpos}`);
    return whole >= 0 ? whole : classes.findIndex((tag) => tag.startsWith(`${upos} `));
  });
  return {
    atoms: readWordAtoms(
      text,
      words.map(({ span }) => span),
    ),
    tags,
  };
}

/** Tag a sentence and learn from each mistake; returns their number. */
function learn(perceptron: Perceptron, { atoms, tags }: Example): number {
  const features = new Int32Array(taggerFeatureCount);
  const scores = new Float64Array(perceptron.classCount);
  let wrong = 0;
  let tag1: number = outerTag;
  let tag2: number = outerTag;
  tags.forEach((gold, index) => {
    const count = readTaggerFeatures(atoms, index, tag1, tag2, features);
    perceptron.score(features, count, scores);
    let best = 0;
    scores.forEach((score, name) => {
      if (score > (scores[best] ?? 0)) best = name;
    });
    perceptron.clock++;
    if (best !== gold) {
      perceptron.update(features, count, gold, 1);
      perceptron.update(features, count, best, -1);
      wrong++;
    }
    tag2 = tag1;
    tag1 = best;
  });
  return wrong;
}

/** Shares (0..1) of words whose universal tag, and whose both tags, are right; tokenisation as annotated. */
export function scoreTagger(
  encoded: EncodedModel,
  sentences: readonly TreebankSentence[],
): { upos: number; both: number } {
  const model = decodeModel(encoded);
  let total = 0;
  let upos = 0;
  let both = 0;
  for (const { text, words } of sentences) {
    const atoms = readWordAtoms(
      text,
      words.map(({ span }) => span),
    );
    tagTokens(model, atoms).forEach((tag, index) => {
      const [u, x] = (model.classes[tag] ?? "").split(" ");
      total++;
      if (u === words[index]?.upos) upos++;
      if (u === words[index]?.upos && x === words[index]?.xpos) both++;
    });
  }
  return { upos: upos / total, both: both / total };
}
