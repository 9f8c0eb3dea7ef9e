import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { CommandError } from "../exit-codes.ts";

/** Bytes of one article at most; the longest magazine pieces are under 1 MB. */
const maxArticleBytes = 16 * 1024 * 1024;

const CHUNK = 64 * 1024;

/**
 * Read a whole file, or standard input for `-`.
 * @throws {CommandError} if it cannot be read or is larger than 16 MB
 */
export function readInput(path: string): Uint8Array {
  const name = nameOf(path);
  const descriptor = path === "-" ? 0 : open(path);
  try {
    if (path !== "-") {
      const stat = fstatSync(descriptor);
      if (stat.isDirectory())
        throw new CommandError("noInput", `${name} is a folder; expected a file`);
      if (stat.size > maxArticleBytes) throw tooLarge(name, stat.size);
      return readAll(descriptor, name, stat.isFile() ? stat.size : 0);
    }
    return readAll(descriptor, name, 0);
  } finally {
    if (path !== "-") closeSync(descriptor);
  }
}

/** How a path is called in messages. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw new CommandError("noInput", `${path} cannot be opened: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Read to the end.
 * @param expected bytes that must be there: a file that shrinks meanwhile is not half an article
 * @throws {CommandError} if there are fewer, or more than 16 MB
 */
export function readAll(descriptor: number, name: string, expected: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(CHUNK);
    const read = readChunk(descriptor, chunk, name);
    if (read === 0) {
      if (size < expected)
        throw new CommandError(
          "io",
          `${name} changed while it was read: ${size} of ${expected} bytes are left`,
        );
      return Buffer.concat(chunks);
    }
    size += read;
    if (size > maxArticleBytes) throw tooLarge(name, size);
    chunks.push(chunk.subarray(0, read));
  }
}

function readChunk(descriptor: number, chunk: Uint8Array, name: string): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (cause) {
      // A pipe or terminal in non-blocking mode says "again" when nothing has arrived yet.
      if (errorCode(cause) === "EAGAIN") {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      if (errorCode(cause) === "EOF") return 0;
      throw new CommandError("io", `${name} stopped while it was read: ${reasonOf(cause)}`, {
        cause,
      });
    }
  }
}

function tooLarge(name: string, size: number): CommandError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return new CommandError(
    "data",
    `${name} is too large: ${megabytes(size)} or more; expected one article of at most ${megabytes(maxArticleBytes)}`,
  );
}

const errorCode = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EIO: "the device failed",
  ESTALE: "the file is gone",
};

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const code = String(errorCode(error));
  return REASONS[code] ?? (error instanceof Error ? error.message : code);
}
