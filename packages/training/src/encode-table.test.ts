import { decodeTable, hashString, keyOf, lookUp } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { encodeTable } from "./encode-table.ts";

// Few enough that no two share one of 65,536 keys.
const words = Array.from({ length: 100 }, (_, at) => `word${at * 7}`);

test("encodeTable and decodeTable keep the words' values, and few strangers look like one of them", () => {
  const encoded = encodeTable(
    words.map((word, at) => [hashString(word), at * 3]),
    16,
  );
  const table = decodeTable(encoded);
  const find = (word: string) => lookUp(table, keyOf(hashString(word), encoded.bits));
  expect(words.filter((word, at) => find(word) === at * 3).length).toBe(words.length);
  const strangers = Array.from({ length: 500 }, (_, at) => find(`stranger${at}`));
  expect(strangers.filter((value) => value >= 0).length).toBeLessThan(8);
});

test("lookUp finds nothing in an empty table", () => {
  expect(lookUp(decodeTable(encodeTable([], 8)), 3)).toBe(-1);
});

test("encodeTable refuses a value that two characters cannot hold", () => {
  expect(() => encodeTable([[1, 93 * 93]], 24)).toThrow(RangeError);
});
