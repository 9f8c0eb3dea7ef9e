import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { CommandError } from "../exit-codes.ts";
import { nameOf, reasonOf } from "./read-input.ts";

/** A line of the input, or why it is none. */
export type InputLine = { readonly text: string } | { readonly error: string };

/** Bytes of a line at most: an article of 16 MB with every character escaped twice. */
const LONGEST_LINE = 64 * 1024 * 1024;

const NEWLINE = 10;

/** The lines of a stream without empty ones; one that is too long is left out and said so. */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      if (size <= longest) parts.push(chunk.subarray(from, end));
      size += end - from;
      yield* toLine(parts, size, longest);
      parts = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    // What is too long already is only counted.
    if (size <= longest) parts.push(chunk.subarray(from));
    else parts = [];
  }
  yield* toLine(parts, size, longest);
}

function* toLine(
  parts: readonly Uint8Array[],
  size: number,
  longest: number,
): Generator<InputLine> {
  if (size > longest) {
    yield { error: `a line of ${size} bytes; expected at most ${longest}` };
    return;
  }
  const text = Buffer.concat(parts).toString("utf8");
  if (text.trim() !== "") yield { text };
}

/**
 * Open a file or standard input (`-`) as a stream of bytes.
 * @throws {CommandError} while it is read, if it cannot be
 */
export async function* streamInput(path: string): AsyncGenerator<Buffer> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path);
  try {
    yield* input;
  } catch (cause) {
    throw new CommandError("noInput", `${nameOf(path)} cannot be read: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

/** Pass bytes on and count them. */
export function countBytes(input: AsyncIterable<Uint8Array>): {
  readonly bytes: AsyncGenerator<Uint8Array>;
  readonly count: () => number;
} {
  let count = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      count += chunk.length;
      yield chunk;
    }
  }
  return { bytes: bytes(), count: () => count };
}
