import { randomBytes } from "node:crypto";
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { httpResponse, warcRecord } from "../../../test/make-warc.ts";
import { readArticles } from "../../read-articles.ts";

const read = (...parts: Uint8Array[]) => readArticles({ bytes: Buffer.concat(parts) });
const TEXT = "The bank raised rates.";
const info = warcRecord("warcinfo", "software: x\r\n");
const page = warcRecord("response", httpResponse(TEXT));

test("readArchive reads the pages of a WARC file and counts every record", async () => {
  const request = warcRecord("request", "GET / HTTP/1.1\r\n\r\n");
  const reading = await read(info, request, page, warcRecord("metadata", "x"));
  expect(reading).toMatchObject({ format: "warc", records: 4 });
  expect(reading.articles).toMatchObject([{ text: TEXT, url: "https://harbour.example/a" }]);
});

const chunked = "5\r\nThe b\r\n11;x=y\r\nank raised rates.\r\n0\r\n\r\n";

test.each([
  ["one gzip member", gzipSync(Buffer.concat([info, page]))],
  ["a gzip member for each record", Buffer.concat([gzipSync(info), gzipSync(page)])],
  [
    "chunks",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(chunked, ["Transfer-Encoding: chunked"])),
    ]),
  ],
  [
    "chunks that are none",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(TEXT, ["Transfer-Encoding: chunked"])),
    ]),
  ],
  [
    "gzip",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(gzipSync(TEXT), ["Content-Encoding: gzip"])),
    ]),
  ],
  [
    "brotli",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(brotliCompressSync(TEXT), ["Content-Encoding: br"])),
    ]),
  ],
  [
    "raw DEFLATE",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(deflateRawSync(TEXT), ["Content-Encoding: deflate"])),
    ]),
  ],
  [
    "zstd in gzip",
    Buffer.concat([
      info,
      warcRecord(
        "response",
        httpResponse(gzipSync(zstdCompressSync(TEXT)), ["Content-Encoding: zstd, gzip"]),
      ),
    ]),
  ],
  ["a text without HTTP", Buffer.concat([info, warcRecord("conversion", TEXT)])],
  [
    "an address in angle brackets",
    Buffer.concat([
      info,
      warcRecord("response", httpResponse(TEXT), { url: "<https://harbour.example/a>" }),
    ]),
  ],
])("readArchive reads %s", async (_, bytes) => {
  const reading = await read(bytes);
  expect(reading.articles).toMatchObject([{ text: TEXT, url: "https://harbour.example/a" }]);
  expect(reading).toMatchObject({ records: 2 });
});

const filedesc = "filedesc://x.arc 127.0.0.1 20241106093000 text/plain 4\n1 0 \n";
const arc = (length: number) =>
  `${filedesc}\nhttps://harbour.example/a b 10.0.0.1 20241106093000 text/html ${length}\n`;

test("readArchive reads an ARC file, blanks in its addresses included", async () => {
  const block = httpResponse(TEXT);
  const reading = await read(Buffer.from(arc(block.length)), block, Buffer.from("\n"));
  expect(reading).toMatchObject({ format: "arc", records: 2 });
  expect(reading.articles).toMatchObject([{ text: TEXT, url: "https://harbour.example/a b" }]);
});

/** More than is inflated at once, and nothing to compress. */
const noise = randomBytes(2_000_000);
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

test.each([
  ["cut off in a record", [page, page.subarray(0, -30)], 2, /ends \d+ bytes early/],
  [
    "with a length that is too small",
    [warcRecord("response", httpResponse(TEXT), { length: 20 })],
    1,
    /expected WARC/,
  ],
  [
    "with a length beyond the end",
    [page, warcRecord("warcinfo", "x", { length: 1e12 })],
    2,
    /early/,
  ],
  [
    "with a page that is a gzip bomb",
    [info, warcRecord("response", httpResponse(bomb, ["Content-Encoding: gzip"]))],
    2,
    /more than 32 MB/,
  ],
  [
    "with a page that is no gzip",
    [info, warcRecord("response", httpResponse(TEXT, ["Content-Encoding: gzip"]))],
    2,
    /damaged/,
  ],
  [
    "with a page encoded three times",
    [warcRecord("response", httpResponse(TEXT, ["Content-Encoding: gzip, gzip, gzip"]))],
    1,
    /3 times/,
  ],
  [
    "with damaged compression",
    [
      gzipSync(page),
      gzipSync(warcRecord("warcinfo", noise)),
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff]),
    ],
    1,
    /damaged/,
  ],
])("readArchive reads what stands before in a file %s", async (_, parts, records, problem) => {
  const reading = await read(...parts);
  expect(reading).toMatchObject({ records, problems: [expect.stringMatching(problem)] });
});

test.each([
  [
    "without a length",
    Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"),
    /Content-Length is missing/,
  ],
  ["with a negative length", Buffer.from("WARC/1.0\r\nContent-Length: -5\r\n\r\n"), /is -5/],
  ["of another kind", Buffer.from("filedesc://nothing\n"), /expected its header/],
])("readArchive refuses a file %s", async (_, bytes, problem) => {
  await expect(read(bytes)).rejects.toThrow(
    expect.objectContaining({ code: "malformed", message: expect.stringMatching(problem) }),
  );
});
