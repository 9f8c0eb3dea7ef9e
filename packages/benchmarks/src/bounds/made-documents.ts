import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, deflateRawSync, gzipSync } from "node:zlib";

/** A document that asks for more than a reader should give: written in pieces, so that making it is cheap. */
type MadeDocument = { readonly name: string; readonly pieces: () => Iterable<string | Uint8Array> };

const MB = 1024 * 1024;
const SENTENCE = "The bank raised its rates on Wednesday. ";

/** So many bytes of a text, whole repeats alone, in pieces of about a megabyte. */
function* repeat(text: string, bytes: number): Generator<string> {
  const piece = text.repeat(Math.max(1, Math.floor(MB / text.length)));
  for (let left = bytes; left > 0; left -= piece.length) {
    yield left >= piece.length ? piece : text.repeat(Math.ceil(left / text.length));
  }
}

const around = (before: string, text: string, after: string) => (bytes: number) =>
  function* (): Generator<string> {
    yield before;
    yield* repeat(text, bytes);
    yield after;
  };

/** Ways to fill a document of each format, by what is repeated. */
const SHAPES: Readonly<Record<string, (bytes: number) => () => Iterable<string>>> = {
  "text.txt": around("", `${SENTENCE}\n`, ""),
  "one-line.txt": around("", SENTENCE, ""),
  "empty-lines.txt": around("", "\n", "One."),
  "utf-16.txt": around("\u0000T\u0000h\u0000e\u0000 ", "\u0000a\u0000 ", ""),
  "markdown.md": around("# One\n\n", `${SENTENCE}\n\n`, ""),
  "list.md": around("# One\n\n", "- One\n", ""),
  "paragraphs.html": around("<!doctype html><h1>One</h1>", `<p>${SENTENCE}</p>`, ""),
  "one-paragraph.html": around("<!doctype html><h1>One</h1><p>", SENTENCE, "</p>"),
  "short-elements.html": around("<!doctype html>", "<b>a</b>", ""),
  "attributes.html": around("<!doctype html><p ", `a="${"b".repeat(40)}" `, ">One.</p>"),
  "comments.html": around("<!doctype html>", "<!-- one -->", "<p>One.</p>"),
  "script.html": around("<!doctype html><script>", "a = 1; ", "</script><p>One.</p>"),
  "json-ld.html": around(
    '<!doctype html><script type="application/ld+json">["',
    "a",
    '"]</script><p>One.</p>',
  ),
  "entities.html": around("<!doctype html><p>", "&amp;", "</p>"),
  "cells.html": around("<!doctype html><table><tr>", "<td>one", "</table>"),
  "items.rss": around(
    '<rss version="2.0"><channel><title>T</title>',
    `<item><title>One</title><description>${SENTENCE}</description></item>`,
    "</channel></rss>",
  ),
  "one-item.rss": around(
    '<rss version="2.0"><channel><title>T</title><item><title>One</title><description>',
    SENTENCE,
    "</description></item></channel></rss>",
  ),
  "items.json": around(
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"0"}',
    ',{"id":"1","content_text":"One."}',
    "]}",
  ),
  "numbers.json": around('{"uri":"urn:a","type":"text","x":[0', ",1", "]}"),
  "body.json": around('{"uri":"urn:a","type":"text","headline":"One","body_text":"', "one ", '"}'),
  "news-item.xml": around(
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><contentSet><inlineXML>',
    `<p>${SENTENCE}</p>`,
    "</inlineXML></contentSet></newsItem>",
  ),
  "attributes.xml": around(
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><p ',
    "a='b' ",
    "/></newsItem>",
  ),
  "nitf.xml": around(
    "<nitf><body><body.content>",
    `<p>${SENTENCE}</p>`,
    "</body.content></body></nitf>",
  ),
  "outlines.opml": around(
    "<opml><body>",
    '<outline text="a" xmlUrl="https://a.example/"/>',
    "</body></opml>",
  ),
  "mail.eml": around(
    "From: a@b.example\r\nTo: c@d.example\r\nSubject: One\r\nDate: Wed, 6 Nov 2024 09:30:00 +0000\r\n\r\n",
    `${SENTENCE}\r\n`,
    "",
  ),
  "long-line.eml": around(
    "From: a@b.example\r\nTo: c@d.example\r\nSubject: One\r\nDate: Wed, 6 Nov 2024 09:30:00 +0000\r\n\r\n",
    SENTENCE,
    "",
  ),
  "nothing.bin": around("", "\u0000", ""),
};

const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><h1>One</h1>`;

/** A record of one page of so many bytes. */
function record(bytes: number): () => Iterable<string> {
  return function* () {
    yield `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${page.length + bytes}\r\n\r\n${page}`;
    yield* repeat("a", bytes);
    yield "\r\n\r\n";
  };
}

/** A zip of one file, whose size it does not tell the truth about. */
function zip(name: string, bytes: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(bytes, "a"));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(10, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}

const nested = (open: string, count: number) => () => [open.repeat(count), "One."];

const BOMBS: readonly MadeDocument[] = [
  { name: "deep.html", pieces: nested("<div>", 100_000) },
  { name: "deep.json", pieces: nested("[", 100_000) },
  { name: "deep.xml", pieces: nested("<nitf>", 100_000) },
  { name: "deep.md", pieces: nested("> ", 100_000) },
  { name: "deep.rss", pieces: nested("<rss><channel><item>", 100_000) },
  { name: "gzip-of-1-gb.gz", pieces: () => [gzipSync(Buffer.alloc(1024 * MB, "a"))] },
  { name: "gzip-in-gzip.gz", pieces: () => [gzipSync(gzipSync(Buffer.alloc(1024 * MB, "a")))] },
  { name: "zip-of-1-gb.zip", pieces: () => [zip("a.txt", 1024 * MB)] },
  { name: "record-of-30-mb.warc", pieces: record(30 * MB) },
  { name: "record-of-100-mb.warc", pieces: record(100 * MB) },
  {
    name: "records.warc",
    pieces: function* () {
      for (let at = 0; at < 300; at++) yield* record(MB)();
    },
  },
];

/** Sizes of the documents made of each shape: some below what is refused unread, one above. */
const SIZES = [4, 15, 31, 100];

/** Write documents of every format into a folder, too large, too deep or packed; resolves to their paths. */
export async function makeDocuments(folder: string): Promise<string[]> {
  const filled = Object.entries(SHAPES).flatMap(([name, shape]) =>
    SIZES.map((size) => ({ name: `${size}-mb-${name}`, pieces: shape(size * MB) })),
  );
  const paths: string[] = [];
  for (const { name, pieces } of [...filled, ...BOMBS]) {
    // Packed by gzip, 100 MB take no room; what is packed already goes as it is.
    const isPacked = /\.(?:gz|zip)$/.test(name);
    const path = join(folder, isPacked ? name : `${name}.gz`);
    const target = createWriteStream(path);
    await (isPacked
      ? pipeline(pieces(), target)
      : pipeline(pieces(), createGzip({ level: 1 }), target));
    paths.push(path);
  }
  return paths;
}
