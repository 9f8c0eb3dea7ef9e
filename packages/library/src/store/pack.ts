import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

const decoder = new TextDecoder();

/** Compress a plain JSON value for storing. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value));
}

/** Read back what `pack` wrote; the caller checks the shape. */
export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(zstdDecompressSync(bytes)));
}
