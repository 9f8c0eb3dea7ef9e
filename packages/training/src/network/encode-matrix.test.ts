import { decodeKeys, decodeMatrix } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import { encodeKeys, encodeMatrix } from "./encode-matrix.ts";

test.each([
  [46, 0.03],
  [7, 0.15],
])("encodeMatrix with %d levels loses less than %d of a row's largest value", (levels, share) => {
  const values = Float32Array.of(0, 0.3, -1, 0.02, 0.001, -0.004, 0.002, 0, 3, -1.2, 0.7, 0.1);
  const decoded = new Float32Array(values.length);
  decodeMatrix(encodeMatrix(values, 4, levels), decoded);
  values.forEach((value, at) => {
    const largest = [1, 0.004, 3][Math.floor(at / 4)] ?? 0;
    expect(Math.abs((decoded[at] ?? 0) - value)).toBeLessThan(share * largest);
  });
});

test("decodeKeys reads what encodeKeys wrote", () => {
  const keys = Int32Array.of(0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 123456789);
  expect(decodeKeys(encodeKeys(keys))).toEqual(keys);
});
