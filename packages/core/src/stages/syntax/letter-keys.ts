import { feature1, feature2 } from "../../text/hashing.ts";
import { atom, atomCount, atomMargin, type WordAtoms } from "../../text/word-atoms.ts";

/** At least the number of keys that a word has. */
const MOST_KEYS = 12;

/**
 * What a word's letters say of it, as keys: its beginnings and endings, its shape, its case in a
 * sentence of that case.
 */
export function readLetterKeys({ values, sentenceCase }: WordAtoms, index: number): Int32Array {
  const keys = new Int32Array(MOST_KEYS);
  const base = (index + atomMargin) * atomCount;
  let count = 0;
  for (let length = 1; length <= 4; length++) {
    const suffix = values[base + atom.suffix + length] ?? 0;
    if (suffix !== 0) keys[count++] = feature1(length, suffix);
  }
  for (let length = 1; length <= 3; length++) {
    const prefix = values[base + atom.prefix + length] ?? 0;
    if (prefix !== 0) keys[count++] = feature1(8 + length, prefix);
  }
  keys[count++] = feature1(16, values[base + atom.shape] ?? 0);
  keys[count++] = feature2(17, sentenceCase, values[base + atom.letterCase] ?? 0);
  keys[count++] = feature1(18, Math.min(12, values[base + atom.length] ?? 0));
  return keys.subarray(0, count);
}
