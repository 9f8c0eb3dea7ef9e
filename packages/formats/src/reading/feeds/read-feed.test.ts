import { expect, test } from "vitest";
import { ImportError } from "../../import-error.ts";
import { readFeed } from "./read-feed.ts";

const rss = (items: string, channel = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour</title><link>https://harbour.example/</link><language>de-ch</language>${channel}${items}</channel></rss>`;

const item = (inner: string) => `<item>${inner}</item>`;

test("readFeed reads an item of RSS whole", () => {
  const source = rss(
    item(
      "<title>Rates &amp;amp; rents</title><link>/a?b=1</link><dc:creator>Ada Lo</dc:creator><pubDate>Wed, 06 Nov 2024 09:30:00 +0100</pubDate><description>short</description><content:encoded><![CDATA[<p>First.</p><p>Second &ndash; <b>bold</b>.</p><script>x()</script>]]></content:encoded>",
    ),
  );
  const { articles, feed } = readFeed(source, {});
  expect(feed).toEqual({ title: "The Harbour", link: "https://harbour.example/" });
  expect(articles).toEqual([
    {
      id: expect.any(String),
      text: "First.\n\nSecond – bold.",
      title: "Rates & rents",
      language: "de-CH",
      url: "https://harbour.example/a?b=1",
      byline: ["Ada Lo"],
      publishedAt: "2024-11-06T09:30:00+01:00",
      source: { name: "The Harbour", url: "https://harbour.example/" },
    },
  ]);
});

test.each([
  [
    "Atom",
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><title type="html">a &lt;i&gt;b&lt;/i&gt;</title><link href="https://x.example/1"/><author><name>Ada</name></author><published>2024-11-06T09:30:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content></entry></feed>',
  ],
  [
    "RDF",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>https://x.example/</link></channel><item><title>a b</title><link>https://x.example/1</link><dc:creator>Ada</dc:creator><dc:date>2024-11-06T09:30:00Z</dc:date><description>One.</description></item></rdf:RDF>',
  ],
  [
    "JSON Feed",
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://x.example/1","title":"a b","authors":[{"name":"Ada"}],"date_published":"2024-11-06T09:30:00Z","content_html":"<p>One.</p>"}]}',
  ],
  [
    "CDF, a dead dialect",
    '<CHANNEL HREF="https://x.example/"><TITLE>T</TITLE><ITEM HREF="https://x.example/1"><TITLE>a b</TITLE><AUTHOR>Ada</AUTHOR><PUBDATE>2024-11-06T09:30:00Z</PUBDATE><ABSTRACT>One.</ABSTRACT></ITEM></CHANNEL>',
  ],
])("readFeed reads %s", (_, source) => {
  const { articles } = readFeed(source, {});
  expect(articles).toMatchObject([
    {
      title: "a b",
      text: "One.",
      url: "https://x.example/1",
      byline: ["Ada"],
      publishedAt: "2024-11-06T09:30:00Z",
    },
  ]);
});

const two = item("<title>a</title>") + item("<title>b</title>");

test.each([
  ["cut in the middle of an item", rss(two).slice(0, -27)],
  ["with a bare ampersand", rss(two, "<description>A & B</description>")],
  ["with an element that is never closed", rss(two, "<b>bold")],
  ["behind junk", `Warning: mysql\n${rss(two)}`],
  ["without a channel", `<rss>${two}</rss>`],
  ["whose DOCTYPE names a schema", `<!DOCTYPE rss SYSTEM "http://x.invalid/rss.dtd">${rss(two)}`],
])("readFeed reads every item of a feed %s", (_, source) => {
  expect(readFeed(source, {}).articles.map(({ title }) => title)).toEqual(["a", "b"]);
});

test("readFeed gives an item without content its title for a text", () => {
  expect(readFeed(rss(item("<title>a</title>")), {}).articles[0]?.text).toBe("a");
});

test.each([
  ["entities of its own", '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>', "refused"],
  ["no channel", "<rss-not/>", "malformed"],
])("readFeed refuses a document with %s", (_, source, code) => {
  expect(() => readFeed(source, {})).toThrow(expect.objectContaining({ code }));
  expect(() => readFeed(source, {})).toThrow(ImportError);
});

test("readFeed is not slowed by 100,000 nested elements", () => {
  const source = rss(item(`<title>a</title>${"<x>".repeat(100_000)}`));
  expect(readFeed(source, {}).articles).toHaveLength(1);
});
