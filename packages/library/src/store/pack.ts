import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

const decoder = new TextDecoder();

/** Compress bytes, or a plain JSON value, for storing. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(value instanceof Uint8Array ? value : JSON.stringify(value));
}

/** The JSON value that was packed; the caller checks its shape. */
export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(zstdDecompressSync(bytes)));
}

/** The bytes that were packed. */
export function unpackBytes(bytes: Uint8Array): Uint8Array {
  return zstdDecompressSync(bytes);
}
