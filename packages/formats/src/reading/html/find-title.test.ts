import { expect, test } from "vitest";
import { findTitle } from "./find-title.ts";
import { parseTree } from "./parse-tree.ts";
import { readHead } from "./read-head.ts";

const titleOf = (html: string, headline?: string): string | undefined => {
  const root = parseTree(html, (limit) => new RangeError(limit));
  return findTitle(root, readHead(root), {
    headline,
    siteNames: ["River Post", "riverpost.example"],
  });
};

test.each([
  ["the only heading", "<h1>Dam opens</h1>", "Dam opens"],
  ["a document title", "<title>Dam opens</title>", "Dam opens"],
  ["a title with its site", "<title>Dam opens - River Post</title>", "Dam opens"],
  ["a site before its title", "<title>River Post | Dam opens</title>", "Dam opens"],
  [
    "a title with a section",
    "<title>Dam opens | News | River Post</title><h1>Dam opens</h1>",
    "Dam opens",
  ],
  [
    "a dash of the headline's own",
    "<title>Dam opens – at last | River Post</title><h1>Dam opens – at last</h1>",
    "Dam opens – at last",
  ],
  ["a colon of the headline's own", "<title>Dam: it opens | River Post</title>", "Dam: it opens"],
  [
    "a heading that names the site",
    "<title>Dam opens - River Post</title><h1>River Post</h1><h2>Dam opens</h2>",
    "Dam opens",
  ],
  ["metadata", '<meta property="og:title" content="Dam opens">', "Dam opens"],
  [
    "a related heading",
    "<title>Dam opens</title><h1>Dam opens</h1><h1>More to read</h1>",
    "Dam opens",
  ],
  [
    "a heading of the section",
    "<title>Dam opens after all - River Post</title><h1>Management</h1>",
    "Dam opens after all",
  ],
  ["nothing", "<p>Text</p>", undefined],
])("findTitle reads %s", (_, html, title) => {
  expect(titleOf(html)).toBe(title);
});

test("findTitle takes the headline of the metadata where the page shows none", () => {
  expect(titleOf("<title>River Post</title>", "Dam opens")).toBe("Dam opens");
});
