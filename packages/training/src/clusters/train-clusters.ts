import { type EncodedTable, hashString } from "@nutgraf/core/training";
import { encodeTable } from "../encode-table.ts";
import { kMeans } from "./k-means.ts";
import { readWordVectors, type WordVectors } from "./word-vectors.ts";

/** Clusters at each level within one of the level above: 16, 256 and 2048 in all. */
const LEVELS = [16, 16, 8];
const WORDS = 100_000;
const KEY_BITS = 24;

/** Cluster the most frequent words by their vectors; a word's number says its cluster at every level. */
export function trainClusters(path: string): EncodedTable {
  const vectors = readWordVectors(path, WORDS);
  const clusters = clusterTree(vectors, LEVELS);
  return encodeTable(
    vectors.words.map((word, row) => [hashString(word), clusters[row] ?? 0]),
    KEY_BITS,
  );
}

/** Divide all words, then each part, and so on; each level's number is a digit of the result. */
export function clusterTree(vectors: WordVectors, levels: readonly number[]): Uint16Array {
  const clusters = new Uint16Array(vectors.words.length);
  const divide = (rows: readonly number[], level: number): void => {
    const k = levels[level];
    if (k === undefined || rows.length === 0) return;
    const parts = kMeans(vectors, rows, k, level + 1);
    const members = Array.from({ length: k }, (): number[] => []);
    rows.forEach((row, at) => {
      const part = parts[at] ?? 0;
      clusters[row] = (clusters[row] ?? 0) * k + part;
      members[part]?.push(row);
    });
    for (const part of members) divide(part, level + 1);
  };
  divide([...vectors.words.keys()], 0);
  return clusters;
}
