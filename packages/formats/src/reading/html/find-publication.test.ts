import { describe, expect, test } from "vitest";
import { findPublication } from "./find-publication.ts";
import { findArticleObject } from "./find-source.ts";
import { findTextBlocks } from "./find-text-blocks.ts";
import { parseTree } from "./parse-tree.ts";
import { readHead } from "./read-head.ts";

const TEXT = "<p>The canal opened in May 1954 and has been dry since the dam broke last year.</p>";

const read = (html: string, url?: string) => {
  const root = parseTree(html, (limit) => new RangeError(limit));
  const head = readHead(root);
  const blocks = findTextBlocks(root);
  const first = blocks.findIndex(({ text }) => text.startsWith("The canal"));
  const range = { first, last: first, titleAt: Math.max(0, first - 1) };
  const article = findArticleObject(head.jsonLd);
  return findPublication(root, head, {
    article,
    url,
    language: head.language ?? "en",
    blocks,
    range,
  });
};

describe("findPublication", () => {
  test.each([
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-11-06T07:15:00Z"}</script>',
      "2024-11-06T07:15:00Z",
    ],
    [
      "metadata",
      '<meta property="article:published_time" content="2024-11-06T07:15:00+01:00">',
      "2024-11-06T07:15:00+01:00",
    ],
    ["microdata", '<meta itemprop="datePublished" content="2024-11-06">', "2024-11-06"],
    ["a time element", '<time datetime="2024-11-06T07:15">Wednesday</time>', "2024-11-06T07:15"],
    ["a class", '<span class="post-date">6 November 2024</span>', "2024-11-06"],
    ["a line above the text", "<div>6 November 2024</div>", "2024-11-06"],
    [
      "a line in German",
      '<html lang="de"><div>Veröffentlicht am 6. November 2024, 7:15 Uhr</div>',
      "2024-11-06T07:15",
    ],
  ])("reads %s", (_, html, publishedAt) => {
    expect(read(html + TEXT)).toEqual({ publishedAt });
  });

  test("reads the date in an address", () => {
    expect(read(TEXT, "https://example.org/2024/11/06/canal").publishedAt).toBe("2024-11-06");
  });

  test.each([
    ["a change", "<div>Updated 7 November 2024</div>", { modifiedAt: "2024-11-07" }],
    [
      "a change by class",
      '<time class="updated" datetime="2024-11-07">7 Nov</time>',
      { modifiedAt: "2024-11-07" },
    ],
    [
      "both",
      "<div>Published 6 November 2024</div><div>Updated 7 November 2024</div>",
      { publishedAt: "2024-11-06", modifiedAt: "2024-11-07" },
    ],
  ])("tells %s from the publication", (_, html, publication) => {
    expect(read(html + TEXT)).toEqual(publication);
  });

  test("takes the day that the page shows for a moment in UTC", () => {
    const html =
      '<meta property="article:published_time" content="2024-11-07T02:30:00Z"><div>6 November 2024, 9:30 pm</div>';
    expect(read(html + TEXT).publishedAt).toBe("2024-11-06T21:30");
  });

  const ld = (published: string, modified: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}","dateModified":"${modified}"}</script>`;

  test.each([
    [
      "the day that the page shows, if it is that of its change",
      `${ld("2019-05-01", "2024-11-06")}<div>6 November 2024</div>`,
      { publishedAt: "2024-11-06" },
    ],
    [
      "the first day, if the page calls the other an update",
      `${ld("2019-05-01", "2024-11-06")}<div>Updated 6 November 2024</div>`,
      { publishedAt: "2019-05-01", modifiedAt: "2024-11-06" },
    ],
    [
      "the day that the page shows, if metadata has that of a build",
      `${ld("2024-11-20", "2024-11-20")}<div class="post-date">6 November 2024</div><time datetime="2024-11-06">6 Nov</time>`,
      { publishedAt: "2024-11-06", modifiedAt: "2024-11-20" },
    ],
    [
      "no day, if the only one is that of a change",
      '<meta property="article:modified_time" content="2024-11-06"><div>Updated 6 November 2024</div>',
      { modifiedAt: "2024-11-06" },
    ],
    [
      "no day, if metadata names two",
      '<meta name="pubdate" content="2024-11-06"><meta property="article:published_time" content="2021-02-16">',
      {},
    ],
    [
      "no day, if the page shows a change that metadata does not know",
      `${ld("2019-05-01", "2024-11-06")}<div>Updated 3 March 2022</div>`,
      { modifiedAt: "2024-11-06" },
    ],
  ])("takes %s", (_, html, publication) => {
    expect(read(html + TEXT)).toEqual(publication);
  });

  test.each([
    ["today's date above the masthead", "<div>Friday, 8 November 2024</div><nav>Home</nav>", ""],
    [
      "other articles' dates below",
      "",
      "<div>8 November 2024</div><div>7 November 2024</div><div>6 November 2024</div>",
    ],
  ])("does not take %s", (_, above, below) => {
    expect(read(`${above}<h1>Dry canal</h1>${TEXT}${below}`)).toEqual({});
  });

  test.each([
    ["by another date of the page", "03/10/2024", "<p>Thursday 3 October 2024</p>", undefined],
    ["by the address", "03/10/2024", "", "https://example.org/2024/october/03/canal"],
    ["by another date in digits", "03/10/2024", "<p>26/09/2024</p>", undefined],
    ["by the site's country", "03/10/2024", "", "https://example.co.uk/canal"],
  ])("reads day and month in digits %s", (_, date, below, url) => {
    const more = "<p>More.</p>".repeat(9);
    expect(read(`<div>${date}</div>${TEXT}${more}${below}`, url).publishedAt).toBe("2024-10-03");
  });

  test.each([
    ["in the text", ""],
    [
      "of a comment",
      `${TEXT}<p>More.</p>${"<p>x</p>".repeat(20)}<div class="comment">6 November 2024</div>`,
    ],
    ["that are none", "<time datetime=soon>31 February 2024</time>"],
  ])("passes over dates %s", (_, html) => {
    expect(read(html + TEXT)).toEqual({});
  });
});
