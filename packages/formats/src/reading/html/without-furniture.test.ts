import { describe, expect, test } from "vitest";
import { findTextBlocks } from "./find-text-blocks.ts";
import { parseTree } from "./parse-tree.ts";
import { withoutHead, withoutPullQuotes, withoutTail } from "./without-furniture.ts";

const blocksOf = (html: string) =>
  findTextBlocks(parseTree(html, (limit) => new RangeError(limit)));
const all = (blocks: readonly unknown[]) => blocks.map((_, at) => at);
const facts = { title: "Old mill", byline: ["Harold Finch"], language: "en" };

describe("withoutHead", () => {
  test.each([
    ["the headline", "Old Mill"],
    ["a byline", "By Harold Finch"],
    ["a date", "Tuesday, 14 May 2002"],
    ["both", "Harold Finch · 14 May 2002, 18:20"],
    ["a byline with a post", "Harold Finch, staff writer"],
  ])("leaves out %s", (_, line) => {
    const blocks = blocksOf(`<p>${line}</p><p>The mill will be a school.</p>`);
    expect(withoutHead(all(blocks), blocks, facts)).toEqual([1]);
  });

  test.each([
    ["a crosshead", "Good morning"],
    ["a sentence with a date", "The mill burnt down on 14 May 2002."],
    ["a sentence with the author's name", "Harold Finch was the last miller here."],
  ])("keeps %s", (_, line) => {
    const blocks = blocksOf(`<p>${line}</p><p>The mill will be a school.</p>`);
    expect(withoutHead(all(blocks), blocks, facts)).toEqual([0, 1]);
  });
});

test.each([
  [
    "leaves out links to pass a text on",
    '<p><a href="a">Mail it</a> | <a href="b">Print</a></p>',
    1,
  ],
  ["keeps a sentence with a link", '<p>The <a href="a">council</a> votes in May.</p>', 2],
])("withoutTail %s", (_, tail, count) => {
  const blocks = blocksOf(`<p>The mill will be a school.</p>${tail}`);
  expect(withoutTail(all(blocks), blocks)).toHaveLength(count);
});

const SENTENCE = "The benches were made of wood, and the clock was right.";
test.each([
  ["leaves out a quote pulled from a paragraph", `<aside>${SENTENCE}</aside>`, 1],
  ["keeps another quote", "<blockquote>The sea will come again, and we are ready.</blockquote>", 2],
  ["keeps a repeated paragraph that is not set apart", `<p>${SENTENCE}</p>`, 2],
])("withoutPullQuotes %s", (_, quote, count) => {
  const blocks = blocksOf(`<p>Once one could sit. ${SENTENCE}</p>${quote}`);
  expect(withoutPullQuotes(all(blocks), blocks)).toHaveLength(count);
});
