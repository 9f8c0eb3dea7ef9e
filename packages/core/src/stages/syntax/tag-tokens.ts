import { addScores, bestOf, type LinearModel } from "../../text/linear-model.ts";
import type { WordAtoms } from "../../text/word-atoms.ts";
import { readTaggerFeatures, taggerFeatureCount } from "./tagger-features.ts";

/** The value of a tag outside the sentence, in features. */
export const outerTag = 127;

/** The tag of each word, as an index into the model's classes. */
export function tagTokens(model: LinearModel, atoms: WordAtoms): Uint8Array {
  const tags = new Uint8Array(atoms.count);
  const features = new Int32Array(taggerFeatureCount);
  const scores = new Int32Array(model.classes.length);
  let tag1: number = outerTag;
  let tag2: number = outerTag;
  for (let index = 0; index < atoms.count; index++) {
    const count = readTaggerFeatures(atoms, index, tag1, tag2, features);
    scores.fill(0);
    addScores(model, features, count, scores);
    tag2 = tag1;
    tag1 = bestOf(scores);
    tags[index] = tag1;
  }
  return tags;
}
