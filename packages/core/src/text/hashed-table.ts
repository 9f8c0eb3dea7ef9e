import { alphabet, symbolAt } from "./alphabet.ts";

/**
 * A table from words to small numbers that keeps only the words' hashes: compact, without the words
 * themselves. A word that is not in the table is taken for one that is about once in 200 times.
 */
export type HashedTable = {
  /** The lowest `shift` bits of a key do not choose its bucket. */
  readonly shift: number;
  /** Where each bucket's keys begin; one more at the end. */
  readonly starts: Int32Array;
  /** The keys in ascending order. */
  readonly keys: Int32Array;
  /** The values as they are written: few are ever read. */
  readonly values: string;
};

/** A table as a weights file holds it; each number is two characters of `alphabet`, the high ones first. */
export type EncodedTable = {
  /** Number of bits of a key. */
  readonly bits: number;
  /** Differences between one key and the next: all high characters, then all low ones. */
  readonly gaps: string;
  /** The values, likewise. */
  readonly values: string;
};

/** The largest number that two characters can write, plus one. */
export const pairLimit = alphabet.length ** 2;

/** The key of a 32-bit hash in a table of keys of so many bits; MurmurHash3's finaliser spreads it. */
export function keyOf(hash: number, bits: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}

/** Read an encoded table: once, it takes some milliseconds per hundred thousand words. */
export function decodeTable({ bits, gaps, values }: EncodedTable): HashedTable {
  const count = gaps.length >> 1;
  const keys = new Int32Array(count);
  // Buckets of two or so keys each.
  const shift = Math.max(0, bits - Math.max(1, Math.floor(Math.log2(count + 1))));
  const starts = new Int32Array((1 << (bits - shift)) + 1);
  let key = 0;
  let bucket = 0;
  for (let at = 0; at < count; at++) {
    key += readPair(gaps, at, count);
    keys[at] = key;
    while (bucket <= key >>> shift) starts[bucket++] = at;
  }
  starts.fill(count, bucket);
  return { shift, starts, keys, values };
}

/** The number at a place of `count`, all high characters before all low ones. */
const readPair = (text: string, at: number, count: number): number =>
  symbolAt(text, at) * alphabet.length + symbolAt(text, at + count);

/** The value of the word whose key it is, or -1. */
export function lookUp({ shift, starts, keys, values }: HashedTable, key: number): number {
  const bucket = key >>> shift;
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at++)
    if (keys[at] === key) return readPair(values, at, keys.length);
  return -1;
}
