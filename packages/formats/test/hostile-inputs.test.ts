import { expect, test } from "vitest";
import { readArticles } from "../src/read-articles.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const feed = (inner: string) =>
  `<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
const item = (inner: string) => feed(`<item><title>One.</title>${inner}</item>`);
const mail = (headers: string, body: string) =>
  `From: ada@harbour.example\r\nSubject: One.\r\nMIME-Version: 1.0\r\n${headers}\r\n${body}`;
const ld = (json: string) => `<script type="application/ld+json">${json}</script><p>One.</p>`;
const news = (inner: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a">${inner}</newsItem>`;

/** Each is read to its end in a moment, where a careless pattern or parser would take minutes. */
test.each([
  ["comments before a page", `${"<!-- a -->".repeat(5000)}<p>One.</p>`, "html"],
  ["comments before no page", `${"<!-- a -->".repeat(5000)}One.`, "text"],
  ["a word without end", `<p>${"w".repeat(1_000_000)}</p>`, "html"],
  ["blanks in JSON-LD", ld(`[1${" ".repeat(500_000)}2]`), "html"],
  [
    "a picture's address without end",
    ld(`{"@type":"NewsArticle","image":"${"w".repeat(500_000)}"}`),
    "html",
  ],
  [
    "blanks in a byline",
    JSON.stringify({
      uri: "a",
      type: "text",
      byline: `${" ".repeat(200_000)}x`,
      body_text: "One.",
    }),
    "ninjs",
  ],
  ["a million empty lines", `${"\n".repeat(1_000_000)}One.`, "text"],
  ["brackets that never close", `# One\n${"[".repeat(1_000_000)}`, "text"],
  [
    "10,000 mails in one another",
    mail("", "").replace("\r\n\r\n", "\r\nContent-Type: message/rfc822\r\n\r\n").repeat(10_000),
    "email",
  ],
  [
    "headers longer than what is looked at",
    mail("X-Way: a; b=c\r\n".repeat(2000), "One."),
    "email",
  ],
  ["comments of a feed that never close", item("<!--".repeat(300_000)), "feed"],
  ["CDATA of a feed that never closes", item("<![CDATA[".repeat(300_000)), "feed"],
  ["items of a feed that never close", item("<item ".repeat(200_000)), "feed"],
  ["an author of a feed without end", item(`<author>${"a@b (".repeat(200_000)}</author>`), "feed"],
  ["blanks in an author", item(`<author>a${" &lt;".repeat(100_000)}</author>`), "feed"],
  ["100,000 elements in a feed's item", item("<a>".repeat(100_000)), "feed"],
  ["100,000 outlines", `<opml><body>${'<outline text="a">'.repeat(100_000)}</body></opml>`, "opml"],
])("readArticles is not held up by %s", async (_, source, format) => {
  expect((await readArticles({ bytes: bytes(source) })).format).toBe(format);
});

test.each([
  ["emphasis without end", "**a".repeat(100_000)],
  ["links without end", "[a](".repeat(50_000)],
  ["pictures in pictures", "![".repeat(50_000) + "](b)".repeat(50_000)],
  ["100,000 definitions", "[a]: b\n".repeat(100_000)],
  ["100,000 bullets in one another", `${"- ".repeat(100_000)}a`],
  ["100,000 numbers in one another", `${"1. ".repeat(100_000)}a`],
  [
    "lists indented without end",
    Array.from({ length: 900 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
  ],
])("readArticles reads Markdown with %s as plain text", async (_, source) => {
  const { articles } = await readArticles({ bytes: bytes(source), contentType: "text/markdown" });
  expect(articles).toMatchObject([{ text: source }]);
});

test.each([
  ["NewsML-G2 of 100,000 levels", news("<a>".repeat(100_000)), "too-large"],
  ["NITF of 100,000 levels", `<nitf><body>${"<p>".repeat(100_000)}</body></nitf>`, "too-large"],
  ["a page of 100,000 levels", `<html>${"<div>".repeat(100_000)}One.`, "too-large"],
  [
    "a mail of 10,000 parts in one another",
    mail(
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".repeat(10_000),
    ),
    "malformed",
  ],
  ["a mail of headers", mail(`X-A: ${"b".repeat(90)}\r\n`.repeat(30_000), ""), "malformed"],
  [
    "a mail of a million lines",
    mail("Content-Type: text/plain; format=flowed\r\n", "a \r\n".repeat(1_000_000)),
    "too-large",
  ],
  ["a page of 60,000 lines", `<html>${"<p>One.".repeat(60_000)}`, "too-large"],
  [
    "a feed of 11 MB",
    feed(`<item>${"<title>One.</title>".repeat(11 * 55_200)}</item>`),
    "too-large",
  ],
  ["an element of 100,000 attributes", news(`<p ${"a='b' ".repeat(100_000)}/>`), "too-large"],
  ["headers alone", "From: a\r\nTo: b\r\nDate: c\r\n".repeat(500), "empty"],
  ["a record of less than nothing", "WARC/1.0\r\nContent-Length: -5\r\n\r\nOne.", "malformed"],
  [
    "entities that multiply",
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${news("&b;")}`,
    "refused",
  ],
  [
    "an entity that names a file",
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hosts">]>${item("&a;")}`,
    "refused",
  ],
])("readArticles refuses %s", async (_, source, code) => {
  await expect(readArticles({ bytes: bytes(source) })).rejects.toThrow(
    expect.objectContaining({ name: "ImportError", code }),
  );
});

const page = "<!doctype html><title>One</title><p>The bank raised its rates on Wednesday.</p>";

test.each([
  ["a page as a feed", page, "application/rss+xml", "html"],
  ["a page as an archive", page, "application/warc", "html"],
  ["a page as JSON", page, "application/json", "html"],
  ["a page in an encoding that is none", page, "text/html; charset=klingon", "html"],
  ["a page with a type without end", page, `text/html;${" ".repeat(200_000)}x`, "html"],
  ["a feed as a page", item(""), "text/html", "feed"],
  ["a mail as a page", mail("Content-Type: text/plain\r\n", "One."), "text/html", "email"],
])("readArticles believes the content of %s", async (_, source, contentType, format) => {
  expect((await readArticles({ bytes: bytes(source), contentType })).format).toBe(format);
});
