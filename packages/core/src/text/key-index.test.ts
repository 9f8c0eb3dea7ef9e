import { expect, test } from "vitest";
import { chainKeys, findRow, findRows, indexKeys } from "./key-index.ts";

test("findRow finds each key's row and none for another key", () => {
  const keys = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at, 0x9e3779b1));
  const index = indexKeys(keys);
  keys.forEach((key, row) => {
    expect(findRow(index, key)).toBe(row);
  });
  expect(findRow(index, 12345)).toBe(-1);
});

test("findRow finds nothing without keys, and the first of equal keys", () => {
  expect(findRow(indexKeys(new Int32Array(0)), 0)).toBe(-1);
  expect(findRow(indexKeys(Int32Array.of(5, 5)), 5)).toBe(0);
});

test("findRows finds all rows of a key in their order, and none of another key", () => {
  const keys = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at % 300, 0x9e3779b1));
  const chains = chainKeys(keys);
  expect(findRows(chains, keys[7] ?? 0)).toEqual([7, 307, 607, 907]);
  expect(findRows(chains, keys[299] ?? 0)).toEqual([299, 599, 899]);
  expect(findRows(chains, 12345)).toEqual([]);
  expect(findRows(chainKeys(new Int32Array(0)), 0)).toEqual([]);
});
