import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { ImportError } from "../import-error.ts";

/** Layers of compression that are taken off; nobody needs more than one. */
const MAX_LAYERS = 2;

/**
 * Take the content encodings of an HTTP message off its body, the last one first.
 * @param limit decoded bytes at most, in each layer
 * @throws {ImportError} `malformed`, `too-large`, `refused` for more than two encodings, `unsupported` for an unknown one
 */
export function decodeContent(
  body: Uint8Array,
  encodings: readonly string[],
  limit: number,
): Uint8Array {
  const layers = encodings.filter((encoding) => encoding !== "identity" && encoding !== "");
  if (layers.length > MAX_LAYERS)
    throw new ImportError(
      "refused",
      "http",
      `The body is encoded ${layers.length} times; expected at most ${MAX_LAYERS}`,
    );
  return layers.toReversed().reduce((bytes, encoding) => inflate(bytes, encoding, limit), body);
}

/**
 * Decompress bytes of a named encoding.
 * @param limit decoded bytes at most
 * @throws {ImportError} `malformed`, `too-large`, `unsupported`
 */
function inflate(bytes: Uint8Array, encoding: string, limit: number): Uint8Array {
  const decompress = decompressors[encoding];
  if (!decompress)
    throw new ImportError(
      "unsupported",
      "http",
      `The encoding ${encoding} is not known; expected gzip, deflate, br or zstd`,
    );
  try {
    return decompress(bytes, { maxOutputLength: limit });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    const message = isTooLarge
      ? `The data has more than ${Math.round(limit / 1024 / 1024)} MB when it is decompressed`
      : `The ${encoding} data is damaged: ${cause instanceof Error ? cause.message : cause}`;
    throw new ImportError(isTooLarge ? "too-large" : "malformed", encoding, message, { cause });
  }
}

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Servers send raw DEFLATE under the name that means zlib: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2. */
const inflateEither: Decompress = (bytes, options) => {
  const isZlib =
    bytes.length > 1 &&
    (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0 &&
    ((bytes[0] ?? 0) & 0x0f) === 8;
  return isZlib ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
};

const decompressors: Readonly<Record<string, Decompress>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateEither,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};
