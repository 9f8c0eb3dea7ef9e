import { describe, expect, test } from "vitest";
import { type HtmlElement, parseTree, type TreeLimit, treeLimits } from "./parse-tree.ts";
import { textOf } from "./read-head.ts";

const refuse = (limit: TreeLimit): Error => new RangeError(limit);
const tree = (html: string): HtmlElement => parseTree(html, refuse);

describe("parseTree", () => {
  test.each([
    ["entities", "<p>Caf&eacute; &amp; bar &#x1F40E;</p>", "Café & bar 🐎"],
    ["unclosed paragraphs", "<p>One<p>Two", "One Two"],
    [
      "styles and pictures left out",
      "<p>Kept<style>p{}</style><svg><text>x</text></svg></p>",
      "Kept",
    ],
    ["scripts left out", "<p>Kept<script>if (a < b) {}</script></p>", "Kept"],
    ["embedded pages left out", "<p>Kept<iframe>gone</iframe></p>", "Kept"],
    ["stray end tags", "</div></p>Kept</b>", "Kept"],
    ["text after an unclosed comment start", "Kept<!-- gone", "Kept"],
  ])("reads %s", (_, html, text) => {
    expect(textOf(tree(html))).toBe(text);
  });

  test("keeps JSON-LD", () => {
    const [script] = tree('<script type="application/ld+json">{"a":1}</script>').children;
    expect(script).toMatchObject({ name: "script", children: ['{"a":1}'] });
  });

  test("reads what is too deep as part of its ancestor", () => {
    const deep = `${"<div>".repeat(treeLimits.depth + 50)}bottom`;
    let depth = 0;
    for (let at: HtmlElement | string | undefined = tree(deep); typeof at === "object"; depth++) {
      at = at.children[0];
    }
    expect(depth).toBe(treeLimits.depth + 1);
    expect(textOf(tree(deep))).toBe("bottom");
  });

  test.each<[TreeLimit, string]>([
    ["depth", "<div>".repeat(100_000)],
    ["depth", "<b>x".repeat(100_000)],
    ["nodes", "<p>x</p>".repeat(treeLimits.nodes)],
    ["bytes", " ".repeat(treeLimits.length + 1)],
  ])("refuses a page over its limit of %s", (limit, html) => {
    expect(() => tree(html)).toThrow(limit);
  });

  test.each([
    ["open brackets", "<".repeat(2_000_000)],
    ["attributes without an end", '<a b="'.repeat(500_000)],
    ["entities", "&amp;&lt".repeat(500_000)],
    ["end tags", "</p></div>".repeat(60_000)],
    ["comments", "<!--".repeat(500_000)],
    ["one long line", "x".repeat(5_000_000)],
  ])("is not slowed down by %s", (_, html) => {
    expect(tree(html).name).toBe("#root");
  });
});
