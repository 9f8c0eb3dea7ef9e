import { alphabet, symbolAt } from "./alphabet.ts";

/**
 * A linear classifier over hashed sparse features (see hashing.ts): a class's score is the sum of
 * its weights in the rows of the features that hold. A row lists only the classes whose weight is
 * not zero. Rows are found by hash alone, so a fingerprint keeps unseen features out.
 */
export type LinearModel = {
  readonly classes: readonly string[];
  /** Number of slots - 1; the number of slots is a power of two. */
  readonly mask: number;
  /** Per slot: offset of the row in `entries` << 7 | fingerprint (1..93), or 0 if empty. */
  readonly slots: Int32Array;
  /** Rows one after another; an entry is class << 8 | weight (signed), negative if the row's last. */
  readonly entries: Int16Array;
};

/** A model as a weights file holds it; `rows` is written by packages/training. */
export type EncodedModel = {
  readonly classes: readonly string[];
  readonly slotBits: number;
  /**
   * Per row, in the order of slots: the number of empty slots before it, its fingerprint, its
   * length - 1, and for each entry a class and a weight; one character of `alphabet` each.
   * Plain characters, not base64 of packed bytes: so gzip sees the symbols and packs them better.
   */
  readonly rows: string;
};

/** The symbol that says "this many empty slots, and the gap goes on". */
export const longGap = alphabet.length - 1;

/** The weights that can be written: level 1..45 and -1..-45 of a scale that grows coarser. */
export const weightOfLevel = (level: number): number =>
  Math.sign(level) * Math.round(Math.abs(level) + (1.8 * Math.abs(level) ** 3) / 45 ** 2);

/** The largest level of `weightOfLevel`. */
export const maxLevel = 45;

/** What tells a feature from the others of its slot: 1..93. */
export const fingerprintOf = (feature: number): number =>
  (Math.imul((feature >>> 17) & 0x7fff, alphabet.length) >>> 15) + 1;

/** Read an encoded model: once, it takes some milliseconds per megabyte. */
export function decodeModel({ classes, slotBits, rows }: EncodedModel): LinearModel {
  const weights = new Uint8Array(alphabet.length);
  for (let level = 1; level <= maxLevel; level++) {
    weights[maxLevel - level] = weightOfLevel(-level) & 0xff;
    weights[maxLevel + level - 1] = weightOfLevel(level);
  }
  const slots = new Int32Array(1 << slotBits);
  const entries = new Int16Array(rows.length >> 1);
  let slot = 0;
  let next = 0;
  for (let at = 0; at < rows.length; ) {
    const gap = symbolAt(rows, at++);
    slot += gap;
    if (gap === longGap) continue;
    slots[slot++] = (next << 7) | (symbolAt(rows, at++) + 1);
    const last = next + symbolAt(rows, at++);
    for (; next <= last; next++) {
      const name = symbolAt(rows, at++);
      entries[next] =
        (name << 8) | (weights[symbolAt(rows, at++)] ?? 0) | (next === last ? 0x8000 : 0);
    }
  }
  return { classes, mask: slots.length - 1, slots, entries: entries.slice(0, next) };
}

/** Add to each class's score its weights for the first `count` of `features`. */
export function addScores(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { slots, entries, mask } = model;
  for (let at = 0; at < count; at++) {
    const feature = features[at] ?? 0;
    const fingerprint = fingerprintOf(feature);
    let found = slots[feature & mask] ?? 0;
    if ((found & 127) !== fingerprint) {
      found = slots[(feature & mask) ^ 1] ?? 0;
      if ((found & 127) !== fingerprint) continue;
    }
    for (let row = found >>> 7, entry = 0; entry >= 0; row++) {
      entry = entries[row] ?? -1;
      const name = (entry >> 8) & 127;
      scores[name] = (scores[name] ?? 0) + ((entry << 24) >> 24);
    }
  }
}

/** The index of the highest score, the first of equals. */
export function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) {
    if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  }
  return best;
}
