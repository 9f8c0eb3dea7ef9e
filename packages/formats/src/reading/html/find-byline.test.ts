import { expect, test } from "vitest";
import { findByline } from "./find-byline.ts";
import { findArticleObject } from "./find-source.ts";
import { findTextBlocks } from "./find-text-blocks.ts";
import { parseTree } from "./parse-tree.ts";
import { readHead } from "./read-head.ts";

const TEXT = "<p>The canal opened in May 1954 and has been dry since the dam broke last year.</p>";

const bylineOf = (html: string): string[] | undefined => {
  const root = parseTree(html, (limit) => new RangeError(limit));
  const head = readHead(root);
  const blocks = findTextBlocks(root);
  const first = blocks.findIndex(({ text }) => text.startsWith("The canal"));
  const range = { first, last: first, titleAt: 0 };
  const article = findArticleObject(head.jsonLd);
  const siteNames = ["River Post"];
  return findByline(root, head, { article, siteNames, blocks, range, language: "en" });
};

test.each([
  [
    "JSON-LD",
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Mary Seacole"}]}</script>',
    ["Mary Seacole"],
  ],
  [
    "JSON-LD by reference",
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#m"}},{"@id":"#m","name":"Mary Seacole"}]}</script>',
    ["Mary Seacole"],
  ],
  ["metadata", '<meta name="author" content="Mary Seacole">', ["Mary Seacole"]],
  ["a link to the author", '<a rel="author" href="/m">Mary Seacole</a>', ["Mary Seacole"]],
  [
    "a class",
    '<div class="byline">By Mary Seacole and Lola Montez</div>',
    ["Mary Seacole", "Lola Montez"],
  ],
  [
    "names side by side",
    '<div><span class="author-name">Mary Seacole</span><span class="author-name">Lola Montez</span></div>',
    ["Mary Seacole", "Lola Montez"],
  ],
  ["a line", "<p>By Mary Seacole</p>", ["Mary Seacole"]],
  ["a line in French", "<p>Par Olympe de Gouges</p>", ["Olympe de Gouges"]],
  ["a line with the date", "<p>6 November 2024 by Mary Seacole</p>", ["Mary Seacole"]],
  [
    "a name beside the date",
    "<h1>Canal</h1><p>Mary Seacole</p><p>6 November 2024</p>",
    ["Mary Seacole"],
  ],
  [
    "a person before the site",
    '<meta name="author" content="River Post"><p class="byline">By Mary Seacole</p>',
    ["Mary Seacole"],
  ],
  [
    "the site where it is all there is",
    '<meta name="author" content="River Post">',
    ["River Post"],
  ],
  ["nobody", "<h1>Canal</h1><p>World News</p>", undefined],
  [
    "no address",
    '<meta property="article:author" content="https://www.facebook.com/mary">',
    undefined,
  ],
  [
    "no commenter",
    `${TEXT}<div class="comments"><span class="author">Troll</span></div>`,
    undefined,
  ],
])("findByline reads %s", (_, html, names) => {
  expect(bylineOf(html + TEXT)).toEqual(names);
});
