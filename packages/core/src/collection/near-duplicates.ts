import { emptyHash, hashStep, hashString } from "../text/hashing.ts";

/**
 * Near copies by bottom-k sketches of word shingles: the k smallest hashes are a fair sample of a text's
 * shingles, and of the shingles of two texts together.
 * Source: Broder, On the resemblance and containment of documents (1997),
 * https://doi.org/10.1109/SEQUEN.1997.666900.
 */

/** A sample of a text's shingles. */
export type Sketch = {
  /** The smallest hashes, ascending, at most `SKETCH_SIZE`. */
  readonly hashes: Uint32Array;
  /** How many different shingles the text has. */
  readonly size: number;
};

const SHINGLE_WORDS = 3;
const SKETCH_SIZE = 128;
/** So many of the smallest hashes find the candidates: copies share one of them nearly always. */
const INDEX_SIZE = 16;
/** A text with fewer shingles is too short to say whose copy it is. */
const SMALLEST = 24;
/** Share of the shorter text that must be in the longer one; texts on one topic share less than a fifth. */
const CONTAINED = 0.5;
/** Days within which one outlet takes over what another wrote. */
export const COPY_GAP_DAYS = 30;
/** A page of excerpts contains others' texts without being their copy. */
const LEAST_RESEMBLANCE = 0.12;

const WORD = /[\p{L}\p{N}]+/gu;

/** The sketch of a text; case and punctuation do not matter. */
export function sketchText(text: string): Sketch {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashString(word));
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let hash = emptyHash;
    for (let i = 0; i < SHINGLE_WORDS; i++) hash = hashStep(hash, words[at + i] ?? 0);
    hashes.add(spread(hash));
  }
  const sorted = Uint32Array.from(hashes).sort();
  return { hashes: sorted.slice(0, SKETCH_SIZE), size: hashes.size };
}

/** The hashes by which candidates are looked up; none for a text that is too short. */
export function indexHashes({ hashes, size }: Sketch): readonly number[] {
  return size < SMALLEST ? [] : [...hashes.subarray(0, INDEX_SIZE)];
}

/** Whether one text repeats the other: most of the shorter one is in the longer. */
export function areNearCopies(a: Sketch, b: Sketch): boolean {
  if (a.size < SMALLEST || b.size < SMALLEST) return false;
  const resemblance = estimateResemblance(a, b);
  const shared = (resemblance * (a.size + b.size)) / (1 + resemblance);
  return resemblance >= LEAST_RESEMBLANCE && shared / Math.min(a.size, b.size) >= CONTAINED;
}

/** Share of the shingles of both texts that are in either and in the other, 0 to 1: both lists ascend. */
function estimateResemblance({ hashes: a }: Sketch, { hashes: b }: Sketch): number {
  let [i, j, sampled, shared] = [0, 0, 0, 0];
  while (sampled < SKETCH_SIZE && (i < a.length || j < b.length)) {
    const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [a[i], b[j]];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
    sampled += 1;
  }
  return sampled === 0 ? 0 : shared / sampled;
}

/** MurmurHash3's finaliser, as an unsigned number: https://github.com/aappleby/smhasher/wiki/MurmurHash3. */
function spread(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
