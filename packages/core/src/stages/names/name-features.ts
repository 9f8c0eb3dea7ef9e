import { feature1, feature2, feature3 } from "../../text/hashing.ts";
import { nameListCount } from "../../text/name-lists.ts";
import { atom, atomCount, atomMargin } from "../../text/word-atoms.ts";
import { fact, factCount, type NameInput } from "./name-input.ts";

/** At least the number of features that `readNameFeatures` gives. */
export const nameFeatureCount = 160;

/** The features that come first and speak of the word's own letters; training leaves them out at times. */
export const ownLetterFeatures = 14;

/** The features that come next and speak of tags and the tree; training leaves them out at times. */
export const tagFeatures = 8;

/**
 * What speaks for a word's label: letters, neighbours, tags, tree, clusters, lists, and the run of
 * capitalised words around it. Fills `features` and returns their number. After Ratinov and Roth
 * 2009, https://aclanthology.org/W09-1119/, and Turian and others 2010, https://aclanthology.org/P10-1040/.
 */
export function readNameFeatures(
  { atoms, values: facts }: NameInput,
  index: number,
  features: Int32Array,
): number {
  const { values, sentenceCase } = atoms;
  const at = (offset: number, column: number): number =>
    values[(index + offset + atomMargin) * atomCount + column] ?? 0;
  const factAt = (offset: number, column: number): number =>
    facts[(index + offset + atomMargin) * factCount + column] ?? 0;
  let count = 0;
  const put = (feature: number): void => {
    features[count++] = feature;
  };
  const lower = at(0, atom.lower);
  const kind = at(0, atom.letterCase);
  const shape = at(0, atom.shape);
  const first = index === 0 ? 1 : 0;
  const lower1 = at(-1, atom.lower);
  const next1 = at(1, atom.lower);
  // The word's own letters: `ownLetterFeatures` of them.
  put(feature1(1, lower));
  put(feature2(2, at(0, atom.form), sentenceCase));
  put(feature2(3, lower1, lower));
  put(feature2(4, lower, next1));
  put(feature3(5, lower, kind, first));
  for (let size = 1; size <= 4; size++) put(feature3(6, size, at(0, atom.prefix + size), kind));
  for (let size = 1; size <= 5; size++) put(feature3(7, size, at(0, atom.suffix + size), kind));

  // Tags and the tree: `tagFeatures` of them.
  const upos = factAt(0, fact.upos);
  const xpos = factAt(0, fact.xpos);
  put(feature2(40, upos, kind));
  put(feature2(41, xpos, kind));
  put(feature3(42, factAt(-1, fact.upos), upos, factAt(1, fact.upos)));
  put(feature3(43, factAt(-1, fact.xpos), xpos, kind));
  put(feature3(44, xpos, factAt(1, fact.xpos), kind));
  const deprel = factAt(0, fact.deprel);
  put(feature2(45, deprel, kind));
  put(feature3(46, deprel, factAt(0, fact.headLower), kind));
  put(feature3(47, deprel, (factAt(0, fact.headCluster) + 7) >> 3, kind));

  put(feature3(10, shape, sentenceCase, first));
  put(feature3(11, shape, at(-1, atom.shape), at(1, atom.shape)));
  put(feature2(12, kind, Math.min(at(0, atom.length), 8)));
  put(feature3(13, factAt(0, fact.document), kind, first + 2 * sentenceCase));
  const touches = factAt(0, fact.touches);
  put(feature3(25, touches, kind, shape));
  put(feature3(26, touches & 1 ? lower1 : 0, touches & 2 ? next1 : 0, kind));
  for (const offset of [-2, -1, 1, 2]) {
    put(feature2(14, offset, at(offset, atom.lower)));
    put(feature2(15, offset, factAt(offset, fact.upos)));
    put(feature3(16, offset, at(offset, atom.letterCase), kind));
    const cluster = factAt(offset, fact.cluster);
    put(feature2(17, offset, cluster));
    put(feature2(18, offset, (cluster + 7) >> 3));
    put(feature2(19, offset, (cluster + 127) >> 7));
  }
  put(feature2(20, lower1, next1));
  put(feature2(21, at(-2, atom.lower), lower1));
  put(feature2(22, next1, at(2, atom.lower)));
  for (const offset of [-1, 1]) {
    put(feature3(23, offset, at(offset, atom.suffix + 3), kind));
    put(feature2(24, offset, at(offset, atom.shape)));
  }
  // Clusters.
  const cluster = factAt(0, fact.cluster);
  const middle = (cluster + 7) >> 3;
  const wide = (cluster + 127) >> 7;
  put(feature2(30, cluster, kind));
  put(feature2(31, middle, kind));
  put(feature2(32, wide, kind));
  put(feature3(33, middle, kind, first + 2 * sentenceCase));
  const middle1 = (factAt(-1, fact.cluster) + 7) >> 3;
  const middleNext = (factAt(1, fact.cluster) + 7) >> 3;
  put(feature2(34, middle1, middle));
  put(feature2(35, middle, middleNext));
  put(feature3(36, middle1, (cluster + 127) >> 7, middleNext));
  put(feature2(37, middle, lower1));
  put(feature2(38, middle, next1));
  // Lists.
  const place = factAt(0, fact.listPlace);
  const lists = factAt(0, fact.lists);
  put(feature3(50, lists, place, kind));
  for (let bit = 0; bit < nameListCount; bit++) {
    const mask = 1 << bit;
    if (lists & mask) put(feature3(51, bit, place, kind));
    if (factAt(-1, fact.lists) & mask) put(feature3(52, bit, factAt(-1, fact.listPlace), kind));
    if (factAt(1, fact.lists) & mask) put(feature3(53, bit, factAt(1, fact.listPlace), kind));
  }
  put(feature3(54, factAt(-1, fact.lists), lists, factAt(1, fact.lists)));
  return readRunFeatures(facts, values, index, features, count);
}

/** The run of capitalised words that the word stands in: its edges say what all of it is. */
function readRunFeatures(
  facts: Int32Array,
  values: Int32Array,
  index: number,
  features: Int32Array,
  from: number,
): number {
  const factAt = (word: number, column: number): number =>
    facts[(word + atomMargin) * factCount + column] ?? 0;
  const at = (word: number, column: number): number =>
    values[(word + atomMargin) * atomCount + column] ?? 0;
  const start = factAt(index, fact.runStart);
  const end = factAt(index, fact.runEnd);
  if (start === end) return from;
  let count = from;
  const put = (feature: number): void => {
    features[count++] = feature;
  };
  const length = Math.min(end - start, 6);
  const position = Math.min(index - start, 3) * 4 + Math.min(end - 1 - index, 3);
  const left = at(start - 1, atom.lower);
  const right = at(end, atom.lower);
  const leftMiddle = (factAt(start - 1, fact.cluster) + 7) >> 3;
  const rightMiddle = (factAt(end, fact.cluster) + 7) >> 3;
  const last = end - 1;
  put(feature2(60, position, length));
  put(feature2(61, left, position));
  put(feature2(62, right, position));
  put(feature2(63, leftMiddle, position));
  put(feature2(64, rightMiddle, position));
  put(feature1(65, left));
  put(feature1(66, right));
  put(feature2(67, leftMiddle, rightMiddle));
  put(feature2(68, left, length));
  put(feature2(69, right, length));
  put(feature1(70, at(last, atom.lower)));
  put(feature1(71, at(start, atom.lower)));
  put(feature2(72, factAt(last, fact.cluster), 0));
  put(feature2(73, (factAt(last, fact.cluster) + 7) >> 3, length));
  put(feature2(74, (factAt(start, fact.cluster) + 7) >> 3, length));
  put(
    feature3(
      75,
      (factAt(start, fact.cluster) + 7) >> 3,
      (factAt(last, fact.cluster) + 7) >> 3,
      length,
    ),
  );
  put(feature3(76, factAt(start, fact.lists), factAt(last, fact.lists), length));
  put(feature2(77, factAt(last, fact.lists), position));
  put(feature2(78, at(last, atom.suffix + 3), length));
  put(feature3(79, factAt(last, fact.deprel), (factAt(last, fact.headCluster) + 7) >> 3, 0));
  put(feature2(80, factAt(last, fact.deprel), factAt(last, fact.headLower)));
  return count;
}
