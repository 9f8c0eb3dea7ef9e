import { expect, test } from "vitest";
import { toRows } from "./block-rows.ts";
import { findTextBlocks } from "./find-text-blocks.ts";
import { readFurniture } from "./furniture-features.ts";
import { PageFacts } from "./page-facts.ts";
import { parseTree } from "./parse-tree.ts";
import { readRepeats } from "./repeat-features.ts";

const rowsOf = (html: string) => {
  const blocks = findTextBlocks(parseTree(html, (limit) => new RangeError(limit)));
  const page = new PageFacts(blocks, new Map());
  return { rows: toRows(blocks, page), page };
};

test("readRepeats counts the like elements that a block is one of, and the dated lines before it", () => {
  const comment = "<li><b>Tom</b><p>8:15</p><p>About time.</p></li>";
  const { rows, page } = rowsOf(`<p>One.</p><ul>${comment.repeat(4)}</ul>`);
  const features = readRepeats(rows, page);
  expect(features.map(([items]) => items)).toEqual([0, ...Array(12).fill(4)]);
  expect(features.map(([, , , order]) => order)).toEqual([-1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(features.at(-1)?.[8]).toBe(4);
});

test.each([
  ["Comments (12)", 0],
  ["Antworten", 1],
  ["Lire aussi : le train de nuit", 2],
  ["Teilen", 3],
  ["订阅", 4],
  ["About the author", 5],
  ["Tags: rail, coast", 6],
  ["© 2024 The Line", 7],
  ["Anzeige", 8],
  ["Quellen:", 9],
  ["Printing works burn down", -1],
  ["The council comments on the plan", -1],
  ["Share prices fell on Wednesday for the third day in a row, led by banks", -1],
])("readFurniture tells labels from text: %s", (line, kind) => {
  const { rows } = rowsOf(`<p>${line}</p>`);
  expect(readFurniture(rows)[0]?.[0]).toBe(kind);
});
