import { once } from "node:events";
import { constants, createGunzip, type Gunzip } from "node:zlib";
import { ImportError } from "../import-error.ts";

/** Decompressed at a time; the default of 16 KB costs half the speed. */
const OUTPUT_BYTES = 512 * 1024;
/** Compressed bytes at a time: what they may inflate to (1,032 to 1) is held in memory. */
const PIECE_BYTES = 64 * 1024;

/**
 * Decompress gzip of any size and any number of members, piece by piece; a cut-off end gives what there is.
 * @throws {ImportError} `malformed` where the data is damaged, after all that stands before
 */
export async function* gunzipStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: OUTPUT_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  const inflated: Uint8Array[] = [];
  gunzip.on("data", (piece: Uint8Array) => inflated.push(piece));
  // Damage stops a write without calling it back.
  const failure = once(gunzip, "error").then(([cause]) => {
    throw cause;
  });
  failure.catch(() => {});
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const ready = inflated.splice(0);
        // The next piece is inflated on another thread while the caller works on the last one.
        const written = write(gunzip, chunk.subarray(at, at + PIECE_BYTES));
        yield* ready;
        await Promise.race([written, failure]);
      }
    }
    gunzip.end();
    await Promise.race([once(gunzip, "end"), failure]);
    yield* inflated;
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    yield* inflated.splice(0);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError("malformed", "gzip", `The gzip data is damaged: ${reason}`, { cause });
  } finally {
    gunzip.destroy();
  }
}

function write(gunzip: Gunzip, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    gunzip.write(piece, () => resolve());
  });
}
