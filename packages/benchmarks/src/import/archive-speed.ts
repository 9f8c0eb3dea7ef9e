import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { markdownTable } from "../markdown-table.ts";

const Outcome = z.object({
  ms: z.number(),
  cpuMs: z.number(),
  memory: z.number(),
  bytes: z.number(),
  records: z.number(),
  articles: z.number(),
});
type Outcome = z.infer<typeof Outcome>;

const SCRIPT = fileURLToPath(new URL("./archive-process.ts", import.meta.url));
const ROUNDS = 3;
const MB = 1024 * 1024;
const RAW_BYTES = 400 * MB;

/**
 * Raw megabytes a second of a WARC file of pages, a gzip member for each record as Common Crawl's news files have
 * them, against plain gunzip of the same file, in turn, the best of three. The pages of the first file were not
 * found (404), so that its records alone are read; those of the second, smaller one become articles.
 */
export async function compareArchiveSpeed(pages: readonly Uint8Array[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-archive-"));
  try {
    const [all, some] = [join(folder, "records.warc.gz"), join(folder, "pages.warc.gz")];
    await writeArchive(all, pages, "404 Not Found", RAW_BYTES);
    await writeArchive(some, pages, "200 OK", RAW_BYTES / 16);
    return markdownTable(
      ["archive", "raw", "records", "gunzip", "nutgraf", "ratio", "articles", "most memory"],
      [toRow("its records", all), toRow("its articles", some)],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toRow(name: string, path: string): string[] {
  const runs = Array.from(
    { length: ROUNDS },
    () => [run("gunzip", path), run("read", path)] as const,
  );
  const plain = runs.map(([gunzip]) => gunzip).reduce(faster);
  const ours = runs.map(([, read]) => read).reduce(faster);
  const speed = (ms: number): string => `${((plain.bytes / MB / ms) * 1000).toFixed(1)} MB/s`;
  return [
    name,
    `${Math.round(plain.bytes / MB)} MB`,
    String(ours.records),
    speed(plain.ms),
    speed(ours.ms),
    (plain.ms / ours.ms).toFixed(2),
    String(ours.articles),
    `${Math.round(ours.memory)} MB`,
  ];
}

function faster(one: Outcome, other: Outcome): Outcome {
  return one.ms < other.ms ? one : other;
}

function run(way: "gunzip" | "read", path: string): Outcome {
  const args = ["--conditions=source", SCRIPT, way, path];
  return Outcome.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })));
}

async function writeArchive(
  path: string,
  pages: readonly Uint8Array[],
  status: string,
  rawBytes: number,
): Promise<void> {
  const records = pages.map((page, at) => toRecord(page, status, `https://example.org/${at}`));
  const members = records.map((record) => gzipSync(record));
  await pipeline(function* () {
    for (let written = 0, at = 0; written < rawBytes; at = (at + 1) % members.length) {
      yield members[at] ?? Buffer.alloc(0);
      written += records[at]?.length ?? rawBytes;
    }
  }, createWriteStream(path));
}

function toRecord(page: Uint8Array, status: string, url: string): Buffer {
  const http = Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n\r\n`);
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2024-11-06T09:30:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${http.length + page.length}`,
    "",
    "",
  ].join("\r\n");
  return Buffer.concat([Buffer.from(head), http, page, Buffer.from("\r\n\r\n")]);
}
