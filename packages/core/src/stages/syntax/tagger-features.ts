import { feature1, feature2, feature3 } from "../../text/hashing.ts";
import { atom, atomCount, atomMargin, type WordAtoms } from "../../text/word-atoms.ts";

/** At least the number of features that `readTaggerFeatures` gives. */
export const taggerFeatureCount = 64;

/**
 * What speaks for a word's tag: its letters, its neighbours and the two tags before it. After
 * Ratnaparkhi 1996, https://aclanthology.org/W96-0213/, and Collins 2002, https://aclanthology.org/W02-1001/.
 * Fills `features` and returns their number. `tag1` is the tag before, `tag2` the one before that.
 */
export function readTaggerFeatures(
  atoms: WordAtoms,
  index: number,
  tag1: number,
  tag2: number,
  features: Int32Array,
): number {
  const { values, sentenceCase } = atoms;
  const base = (index + atomMargin) * atomCount;
  const at = (offset: number, column: number): number =>
    values[base + offset * atomCount + column] ?? 0;
  const lower = at(0, atom.lower);
  const shape = at(0, atom.shape);
  const lower1 = at(-1, atom.lower);
  const next1 = at(1, atom.lower);
  const next2 = at(2, atom.lower);
  const suffix2 = at(0, atom.suffix + 2);
  const suffix3 = at(0, atom.suffix + 3);
  const first = index === 0 ? 1 : 0;
  let count = 0;
  const put = (feature: number): void => {
    features[count++] = feature;
  };
  put(feature2(1, at(0, atom.form), sentenceCase));
  put(feature1(2, lower));
  put(feature2(3, shape, sentenceCase * 2 + first));
  put(feature2(4, suffix3, at(0, atom.letterCase) * 4 + sentenceCase));
  for (let size = 1; size <= 4; size++) put(feature2(5, size, at(0, atom.prefix + size)));
  for (let size = 1; size <= 5; size++) put(feature2(6, size, at(0, atom.suffix + size)));
  put(feature2(7, suffix3, shape));
  put(feature1(10, lower1));
  put(feature1(11, at(-2, atom.lower)));
  put(feature1(12, next1));
  put(feature1(13, next2));
  put(feature1(14, at(1, atom.suffix + 3)));
  put(feature1(15, at(-1, atom.suffix + 3)));
  put(feature2(16, at(1, atom.shape), shape));
  put(feature2(17, at(-1, atom.shape), shape));
  put(feature1(18, at(1, atom.suffix + 2)));
  put(feature1(19, at(2, atom.suffix + 3)));
  put(feature1(20, at(3, atom.lower)));
  put(feature1(30, tag1));
  put(feature2(31, tag1, tag2));
  put(feature2(32, tag1, lower));
  put(feature2(33, tag1, next1));
  put(feature2(34, tag2, lower));
  put(feature3(35, tag1, tag2, lower));
  put(feature2(36, tag1, suffix3));
  put(feature2(37, tag1, shape));
  put(feature3(38, tag1, tag2, suffix2));
  put(feature3(39, tag1, at(1, atom.suffix + 2), suffix2));
  put(feature3(40, tag1, next1, lower));
  put(feature2(50, lower1, lower));
  put(feature2(51, lower, next1));
  put(feature2(52, next1, next2));
  put(feature2(53, lower1, next1));
  put(feature3(54, lower1, lower, next1));
  put(feature3(55, lower, next1, next2));
  put(feature3(56, at(-2, atom.lower), lower1, lower));
  put(feature2(57, suffix3, at(1, atom.suffix + 3)));
  put(feature2(58, suffix3, at(-1, atom.suffix + 3)));
  put(feature2(59, suffix2, next1));
  put(feature2(60, suffix2, lower1));
  return count;
}
