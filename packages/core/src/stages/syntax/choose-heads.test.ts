import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseHeads } from "./choose-heads.ts";

test.each([
  // Rows are words, columns heads, the root's the last.
  [
    "the best heads where they are a tree",
    [
      [0, 9, 1],
      [1, 0, 9],
    ],
    [1, -1],
  ],
  [
    "one root of two",
    [
      [0, 1, 9],
      [2, 0, 8],
    ],
    [-1, 0],
  ],
  [
    "no cycle",
    [
      [0, 9, 2],
      [9, 0, 3],
    ],
    [1, -1],
  ],
  [
    "no cycle that the root stays out of",
    [
      [0, 1, 1, 5],
      [0, 0, 9, 0],
      [1, 9, 0, 0],
    ],
    [-1, 2, 0],
  ],
])("chooseHeads finds %s", (_, rows, heads) => {
  const columns = rows.length + 1;
  expect([...chooseHeads(Float32Array.from(rows.flat()), 0, columns, rows.length)]).toEqual(heads);
});

/** Every tree with one root over `count` words, by brute force. */
function bestScore(scores: Float32Array, count: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let code = 0; code < (count + 1) ** count; code++) {
    const heads = Array.from(
      { length: count },
      (_, at) => Math.floor(code / (count + 1) ** at) % (count + 1),
    );
    if (isTree(heads)) best = Math.max(best, scoreOf(scores, heads));
  }
  return best;
}

const scoreOf = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, at) => sum + (scores[at * (heads.length + 1) + head] ?? 0), 0);

function isTree(heads: readonly number[]): boolean {
  const count = heads.length;
  if (heads.filter((head) => head === count).length !== 1) return false;
  return heads.every((_, at) => {
    let node = at;
    for (let steps = 0; node !== count && steps <= count; steps++) node = heads[node] ?? count;
    return node === count;
  });
}

test("chooseHeads finds the highest scoring of all trees", () => {
  const cases = fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.array(fc.integer({ min: -20, max: 20 }), {
      minLength: count * (count + 1),
      maxLength: count * (count + 1),
    }),
  );
  fc.assert(
    fc.property(cases, (values) => {
      const count = Math.round((Math.sqrt(4 * values.length + 1) - 1) / 2);
      const scores = Float32Array.from(values);
      const heads = chooseHeads(scores, 0, count + 1, count);
      const own = Array.from(heads, (head) => (head < 0 ? count : head));
      expect(isTree(own)).toBe(true);
      expect(scoreOf(scores, own)).toBe(bestScore(scores, count));
    }),
    { numRuns: 200, seed: 3 },
  );
});
