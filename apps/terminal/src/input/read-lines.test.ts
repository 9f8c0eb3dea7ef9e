import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: readonly string[], longest?: number) {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  return Array.fromAsync(readLines(bytes(), longest));
}

test.each([
  ["lines in one chunk", ["a\nb\n"], ["a", "b"]],
  ["a line across chunks", ["a", "b\nc"], ["ab", "c"]],
  ["no end of line at the end", ["a\nb"], ["a", "b"]],
  ["empty lines", ["\n\na\n \n"], ["a"]],
  ["nothing", [], []],
])("readLines reads %s", async (_, chunks, expected) => {
  expect(await linesOf(chunks)).toEqual(expected.map((text) => ({ text })));
});

test.each([
  ["in one chunk", ["a\nbbbbbb\nc\n"]],
  ["over many chunks", ["a\nbb", "bb", "bb\nc"]],
])("readLines leaves out a line that is too long, %s, and goes on", async (_, chunks) => {
  expect(await linesOf(chunks, 5)).toEqual([
    { text: "a" },
    { error: "a line of 6 bytes; expected at most 5" },
    { text: "c" },
  ]);
});
