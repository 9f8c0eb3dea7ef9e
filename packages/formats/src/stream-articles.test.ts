import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readArticles } from "./read-articles.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (files: Record<string, Uint8Array>) => zipSync(files);

test.each([
  ["a compressed text", gzipSync("The bank."), [{ text: "The bank." }]],
  [
    "a zip",
    zip({ "a.txt": bytes("One."), "b/": bytes(""), "b/c.md": bytes("# T\n\nTwo [x](y).") }),
    [{ text: "One." }, { title: "T" }],
  ],
  [
    "a zip in a compressed zip",
    gzipSync(zip({ "a.zip": zip({ "a.txt": bytes("One.") }) })),
    [{ text: "One." }],
  ],
  [
    "a list of articles",
    bytes('[{"id":"7","text":"One.","publishedAt":"2024-11-06"},{"text":"Two."}]'),
    [{ id: "7", publishedAt: "2024-11-06" }, { text: "Two." }],
  ],
  [
    "lines of articles",
    bytes('{"id":7,"text":"One."}\n{"id":8,"text":"Two."}\n'),
    [{ id: "7" }, { id: "8" }],
  ],
  [
    "a parsed article",
    bytes('{"schemaVersion":1,"article":{"id":"a","text":"One.","language":"en","blocks":[]}}'),
    [{ id: "a", text: "One." }],
  ],
])("readArticles reads %s", async (_, source, articles) => {
  expect((await readArticles({ bytes: source })).articles).toMatchObject(articles);
});

const mail = (type: string, body: string) =>
  bytes(
    `From: Ada Lo <ada@harbour.example>\r\nTo: b@x.example\r\nSubject: =?utf-8?q?Rates_rise_=E2=80=93_again?=\r\nDate: Wed, 6 Nov 2024 09:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`,
  );
const parts =
  "--b\r\nContent-Type: text/plain\r\n\r\nView it online.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The bank raised rates in Z=C3=BCrich, it said on Wednesday.</p><p>More follows.</p>\r\n--b--\r\n";

test.each([
  ["plain", mail("text/plain; charset=utf-8", "The bank.\r\n\r\nMore."), "The bank.\n\nMore."],
  [
    "of which the plain part is a stub",
    mail("multipart/alternative; boundary=b", parts),
    "The bank raised rates in Zürich, it said on Wednesday.\n\nMore follows.",
  ],
])("readArticles reads a mail that is %s", async (_, source, text) => {
  const reading = await readArticles({ bytes: source, contentType: "text/html" });
  expect(reading).toMatchObject({
    format: "email",
    articles: [
      {
        title: "Rates rise – again",
        text,
        byline: ["Ada Lo"],
        publishedAt: "2024-11-06T09:30:00+01:00",
      },
    ],
  });
});

test("readArticles takes a text that begins like headers for a text", async () => {
  const reading = await readArticles({
    bytes: bytes("Zurich: Rates rise\nFrom: our own staff\n\nThe bank said so."),
  });
  expect(reading.format).toBe("text");
});

test("readArticles lists the feeds of an OPML file with their folders", async () => {
  const opml =
    '<opml version="2.0"><body><outline text="News"><outline type="rss" text="Harbour" xmlUrl="https://h.example/f" htmlUrl="https://h.example/"/></outline><outline text="B" xmlUrl="https://b.example/f"/></body></opml>';
  expect((await readArticles({ bytes: bytes(opml) })).subscriptions).toEqual([
    {
      url: "https://h.example/f",
      title: "Harbour",
      homepage: "https://h.example/",
      folders: ["News"],
    },
    { url: "https://b.example/f", title: "B", folders: [] },
  ]);
});

const zeros = new Uint8Array(40 * 1024 * 1024);

test.each([
  ["a bomb", zip({ "a.txt": bytes("One."), "b.txt": zeros }), /b\.txt: it has more than 32 MB/],
  [
    "a picture",
    zip({
      "a.txt": bytes("One."),
      "b.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0),
    }),
    /b\.png: Binary data/,
  ],
])("readArticles reads the rest of a zip with %s", async (_, source, problem) => {
  const reading = await readArticles({ bytes: source });
  expect(reading.articles).toMatchObject([{ text: "One." }]);
  expect(reading.problems).toEqual([expect.stringMatching(problem)]);
});

/** A zip whose only file is the zip before. */
const nested = (depth: number): Uint8Array =>
  depth === 0 ? strToU8("One.") : zip({ a: nested(depth - 1) });

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["blanks", bytes(" \n "), "empty"],
  ["zeros", new Uint8Array(1000), "unsupported"],
  ["a gzip bomb", gzipSync(zeros), "too-large"],
  ["a gzip bomb in gzip", gzipSync(gzipSync(zeros)), "too-large"],
  [
    "damaged gzip",
    Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff),
    "malformed",
  ],
  ["an empty zip", bytes(`PK\u0005\u0006${"\0".repeat(18)}`), "malformed"],
  ["a document of 40 MB", new Uint8Array(40 * 1024 * 1024).fill(97), "too-large"],
  ["broken JSON", bytes('{"text": "a'), "malformed"],
  ["JSON of 100,000 levels", bytes(`[{"text":${"[".repeat(100_000)}`), "too-large"],
  ["an OPML list without a body", bytes("<opml/>"), "malformed"],
])("readArticles refuses %s", async (_, source, code) => {
  await expect(readArticles({ bytes: source })).rejects.toThrow(
    expect.objectContaining({ name: "ImportError", code }),
  );
});

test("readArticles opens three containers in one another and no more", async () => {
  expect((await readArticles({ bytes: nested(3) })).articles).toHaveLength(1);
  expect((await readArticles({ bytes: nested(4) })).problems).toEqual([
    expect.stringMatching(/3 containers/),
  ]);
});
