import { mergeReadings } from "./reading/merge-readings.ts";
import type { ImportSource, Reading } from "./reading/reading.ts";
import { streamArticles } from "./stream-articles.ts";

/**
 * Read the articles of bytes of any supported format.
 * @throws {ImportError} with what was wrong, and nothing else
 */
export async function readArticles(source: ImportSource): Promise<Reading> {
  const { bytes, ...hints } = source;
  return mergeReadings(await Array.fromAsync(streamArticles({ ...hints, chunks: once(bytes) })));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
