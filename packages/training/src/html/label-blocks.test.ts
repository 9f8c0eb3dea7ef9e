import { expect, test } from "vitest";
import { labelBlocks } from "./label-blocks.ts";

const labels = (blocks: readonly string[], article: string): number[] =>
  labelBlocks(blocks, article).map((share) => Number(share >= 0.5));

test.each([
  [
    "what is in the article from what is not",
    ["Menu", "One two three four five.", "Share"],
    "One two three four five.",
    [0, 1, 0],
  ],
  [
    "a teaser from the paragraph it repeats",
    ["One two three four", "Zero zero zero zero zero", "One two three four five six"],
    "Zero zero zero zero zero\n\nOne two three four five six",
    [0, 1, 1],
  ],
  [
    "short lines by their place",
    ["News", "First part of it all", "News", "Second part of it all"],
    "First part of it all\n\nNews\n\nSecond part of it all",
    [0, 1, 1, 1],
  ],
  [
    "a word of a sentence from a line of its own",
    ["dam", "The dam broke in June"],
    "The dam broke in June",
    [0, 1],
  ],
  [
    "a paragraph with a gap",
    ["The dam broke [1] in the month of June"],
    "The dam broke in the month of June",
    [1],
  ],
  ["nothing in an empty article", ["One", "Two"], "", [0, 0]],
])("labelBlocks tells %s", (_, blocks, article, expected) => {
  expect(labels(blocks, article)).toEqual(expected);
});
