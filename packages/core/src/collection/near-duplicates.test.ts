import fc from "fast-check";
import { expect, test } from "vitest";
import { areNearCopies, indexHashes, sketchText } from "./near-duplicates.ts";

const words = (seed: number, count: number): string[] => {
  const pool = fc.sample(fc.stringMatching(/^[a-z]{3,9}$/), { seed, numRuns: count });
  return pool;
};
const report = words(7, 400);
const text = report.join(" ");

test.each<[string, string, boolean]>([
  ["its tail is cut", report.slice(0, 120).join(" "), true],
  ["it has a new head", `A new headline by the desk here ${text}`, true],
  ["a local paragraph is added", `${text} ${words(8, 150).join(" ")}`, true],
  [
    "every fortieth word is spelled otherwise",
    report.map((w, i) => (i % 40 ? w : `${w}z`)).join(" "),
    true,
  ],
  ["case and punctuation differ", text.toUpperCase().replaceAll(" ", ", "), true],
  ["it is another text of the same words", report.toSorted().join(" "), false],
  ["it is another text", words(9, 400).join(" "), false],
  [
    "only a long quote is shared",
    `${words(10, 300).join(" ")} ${report.slice(50, 110).join(" ")}`,
    false,
  ],
])("areNearCopies when %s", (_, other, expected) => {
  const [a, b] = [sketchText(text), sketchText(other)];
  expect(areNearCopies(a, b)).toBe(expected);
  expect(areNearCopies(b, a)).toBe(expected);
  const shared = indexHashes(a).filter((hash) => indexHashes(b).includes(hash));
  if (expected) expect(shared.length).toBeGreaterThan(0);
});

test("a text too short to judge is nobody's copy", () => {
  const short = sketchText("Ships came in.");
  expect(areNearCopies(short, short)).toBe(false);
  expect(indexHashes(short)).toEqual([]);
});
