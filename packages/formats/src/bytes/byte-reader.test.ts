import { expect, test } from "vitest";
import { createByteReader } from "./byte-reader.ts";

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const mark = new TextEncoder().encode("\r\n");

test("createByteReader reads across pieces", async () => {
  const reader = createByteReader(pieces("ab\r", "\ncd", "", "efgh"));
  expect(text(await reader.readThrough(mark, 100))).toBe("ab\r\n");
  expect(text(await reader.peek(1))).toBe("c");
  expect(text(await reader.take(3))).toBe("cde");
  expect(await reader.skip(2)).toBe(2);
  expect(text(await reader.take(9))).toBe("h");
  expect(text(await reader.take(1))).toBe("");
  expect(await reader.skip(1)).toBe(0);
});

test("createByteReader stops looking for a mark at the limit", async () => {
  const reader = createByteReader(pieces("abcdef\r\n"));
  expect(text(await reader.readThrough(mark, 4))).toBe("abcd");
  expect(text(await reader.readThrough(mark, 4))).toBe("ef\r\n");
});
