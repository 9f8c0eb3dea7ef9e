import { describe, expect, test } from "vitest";
import { findTextBlocks } from "./find-text-blocks.ts";
import { parseTree } from "./parse-tree.ts";

const blocksOf = (html: string) =>
  findTextBlocks(parseTree(html, (limit) => new RangeError(limit)));

describe("findTextBlocks", () => {
  test.each([
    ["paragraphs", "<p>One</p><p>Two</p>", ["One", "Two"]],
    ["text beside paragraphs", "<div>Zero<p>One</p>Two</div>", ["Zero", "One", "Two"]],
    ["inline elements", "<p>A <b>bold</b> <a href=x>link</a>.</p>", ["A bold link."]],
    ["letters in elements of their own", "<p><span>W</span>ater</p>", ["Water"]],
    ["line breaks", "<p>One<br>Two<br><br>Three</p>", ["One", "Two", "Three"]],
    ["white space of all kinds", "<p>One\n\t two&nbsp;three</p>", ["One two three"]],
    ["invisible characters", "<p>Do&shy;nau\u200b</p>", ["Donau"]],
    [
      "table rows",
      "<table><tr><th>Year<th>Tons<tr><td>2023<td>14</table>",
      ["Year | Tons", "2023 | 14"],
    ],
    [
      "tables that lay out a page",
      "<table><tr><td><p>One</p><td><p>Two</p></table>",
      ["One", "Two"],
    ],
    ["lists", "<ul><li>One<li>Two<ul><li>Three</ul></ul>", ["One", "Two", "Three"]],
    ["preformatted text", "<pre>a\n  b</pre>", ["a\n b".replace(" b", "  b")]],
    ["a title that is not text", "<head><title>Gone</title></head><p>Kept</p>", ["Kept"]],
    ["a choice that is no text", "<p>Kept</p><select><option>Gone</select>", ["Kept"]],
    ["readings above characters", "<p><ruby>漢<rt>かん</rt></ruby>字</p>", ["漢字"]],
    ["nothing", "<div> <p>&nbsp;</p></div>", []],
  ])("reads %s", (_, html, texts) => {
    expect(blocksOf(html).map((block) => block.text)).toEqual(texts);
  });

  test("knows a line break from the end of a paragraph", () => {
    const blocks = blocksOf("<p>One<br>Two</p><p>Three</p>");
    expect(blocks.map((block) => block.isContinued)).toEqual([false, true, false]);
  });

  test("counts the text in links", () => {
    const [block] = blocksOf("<p>See <a href=x>here</a> and <a href=y>there</a></p>");
    expect(block).toMatchObject({ linkLength: 9, linkCount: 2 });
  });
});
