import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { createArticle } from "@nutgraf/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { openLibrary } from "../src/open-library.ts";
import { engines, locations } from "./engines.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    createArticle(`The council of town ${at} met on Monday and agreed on ${at} roads.`, {
      id: `town-${at}`,
    }),
  );

/** A page as a WARC file keeps it. */
function toWarcRecord(url: string, text: string): Buffer {
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  const head = [
    "WARC/1.0",
    "WARC-Type: response",
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2024-11-06T09:30:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${Buffer.byteLength(page)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${page}\r\n\r\n`);
}

describe.each(engines)("jobs on $name", ({ open }) => {
  let library: Library;
  beforeEach(async () => {
    library = await open();
  });
  afterEach(() => library.close());

  test("a job adds its articles, and says how far it is", async () => {
    const job = await library.jobs.add({
      kind: "articles",
      label: "towns",
      articles: numbered(100),
    });
    expect(job).toMatchObject({ state: "waiting", total: 100, done: 0 });
    const seen: number[] = [];
    const done = await library.jobs.run(job.id, { onProgress: (now) => seen.push(now.done) });
    expect(done).toMatchObject({ state: "done", done: 100, added: 100, failed: 0 });
    expect(seen).toEqual([48, 96, 100]);
    expect((await library.articles.counts()).all).toBe(100);
    expect((await library.jobs.list()).items).toEqual([done]);
  });

  test("what an older parser read is parsed again, once", async () => {
    await library.articles.addMany(numbered(40));
    // Stopped at once, it leaves every article to be parsed again.
    await library.maintenance.regroup({ signal: AbortSignal.abort() });
    expect((await library.stats()).outdated).toBe(40);
    expect(await library.jobs.refresh()).toMatchObject({ state: "done", done: 40, updated: 40 });
    expect((await library.stats()).outdated).toBe(0);
    expect(await library.jobs.refresh()).toBeUndefined();
  });

  test("a stopped job goes on where it was", async () => {
    const stop = new AbortController();
    const job = await library.jobs.add({
      kind: "articles",
      label: "towns",
      articles: numbered(100),
    });
    const paused = await library.jobs.run(job.id, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(paused).toMatchObject({ state: "paused", done: 48 });
    expect(await library.jobs.run(job.id)).toMatchObject({ state: "done", done: 100, added: 100 });
  });

  test("files of a folder are read one by one; what fails is told and tried again", async () => {
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "a.txt"), "Ships came to the harbour on Tuesday.\n");
    writeFileSync(join(folder, "inner", "b.txt"), "A bridge fell on Wednesday, the police said.\n");
    writeFileSync(join(folder, "gone.txt"), "Soon gone.");
    const job = await library.jobs.add({ kind: "files", paths: [folder] });
    rmSync(join(folder, "gone.txt"));
    expect(await library.jobs.run(job.id)).toMatchObject({ done: 3, added: 2, failed: 1 });
    const failures = await library.jobs.failures(job.id);
    expect(failures).toMatchObject([{ item: join(folder, "gone.txt") }]);
    expect(failures[0]?.problem).toContain("ENOENT");
    writeFileSync(join(folder, "gone.txt"), "Back again, the mayor said on Friday.");
    expect(await library.jobs.retry(job.id)).toBe(true);
    expect(await library.jobs.run(job.id)).toMatchObject({
      state: "done",
      done: 3,
      added: 3,
      failed: 0,
    });
  });

  test("an archive of the web in a folder gives each of its pages, beside the files", async () => {
    const page = (name: string, text: string) =>
      toWarcRecord(`https://harbour.example/${name}`, text);
    const archive = Buffer.concat([
      page("ferry", "A ferry left the harbour on Tuesday, the mayor said."),
      page("bridge", "A bridge fell on Wednesday, the police said."),
    ]);
    writeFileSync(join(folder, "crawl.warc.gz"), gzipSync(archive));
    writeFileSync(join(folder, "note.txt"), "The council met on Friday.\n");
    const job = await library.jobs.add({ kind: "files", paths: [folder] });
    expect(job).toMatchObject({ state: "waiting", total: 2 });
    expect(await library.jobs.run(job.id)).toMatchObject({ done: 2, added: 3, failed: 0 });
    expect((await library.searches.find("ferry has:url")).total).toBe(1);
    expect((await library.searches.find("council has:url")).total).toBe(0);
    const again = await library.jobs.add({ kind: "files", paths: [join(folder, "crawl.warc.gz")] });
    expect(await library.jobs.run(again.id)).toMatchObject({ added: 0, unchanged: 2 });
  });

  test("addresses that may not be fetched fail one by one", async () => {
    const job = await library.jobs.add({ kind: "urls", urls: ["http://127.0.0.1/a"] });
    expect(await library.jobs.run(job.id)).toMatchObject({ state: "done", failed: 1 });
    await expect(library.jobs.add({ kind: "urls", urls: [] })).rejects.toThrow(RangeError);
    await expect(library.jobs.run("nothing")).rejects.toThrow(RangeError);
  });
});

test("an import that is killed goes on: nothing lost, nothing twice", {
  timeout: 240_000,
}, async () => {
  const path = join(folder, "library.db");
  let acknowledged = 0;
  for (const rounds of [1, 2]) {
    acknowledged = Math.max(acknowledged, await importUntil(path, rounds));
    const library = await openLibrary(path, { threads: 0 });
    expect((await library.articles.counts()).all).toBeGreaterThanOrEqual(acknowledged);
    expect(await library.maintenance.check()).toEqual([]);
    await library.close();
  }
  await importUntil(path, Number.POSITIVE_INFINITY);
  const library = await openLibrary(path, { threads: 0 });
  expect((await library.articles.counts()).all).toBe(300);
  expect((await library.jobs.list()).items).toMatchObject([
    { state: "done", done: 300, added: 300 },
  ]);
  expect((await library.searches.find("council")).total).toBe(300);
  await library.close();
});

/** Import in another process, and kill it after so many batches; answers how many articles it said were saved. */
function importUntil(path: string, rounds: number): Promise<number> {
  const script = fileURLToPath(new URL("./import-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, path, "300"]);
  let saved = 0;
  let seen = 0;
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      for (const [, count] of data.toString().matchAll(/saved (\d+)/g)) {
        saved = Number(count);
        seen += 1;
      }
      if (seen >= rounds) child.kill("SIGKILL");
    });
    child.stderr.on("data", (data: Buffer) => reject(new Error(data.toString())));
    child.on("exit", () => resolve(saved));
  });
}

describe.each(locations)("workers on $name", ({ locate }) => {
  test("two workers share the jobs, and each article is saved once", async () => {
    const location = await locate();
    const first = await openLibrary(location, { threads: 0 });
    const second = location === ":memory:" ? first : await openLibrary(location, { threads: 0 });
    for (const label of ["a", "b", "c"])
      await first.jobs.add({ kind: "articles", label, articles: numbered(60) });
    const stop = new AbortController();
    const done: string[] = [];
    const onDone = ({ label, state }: { label: string; state: string }) => {
      if (state === "done") done.push(label);
      if (done.length === 3) stop.abort();
    };
    const options = { signal: stop.signal, everyMs: 500, onDone };
    await Promise.all([
      first.jobs.work(options),
      ...(second === first ? [] : [second.jobs.work(options)]),
    ]);
    expect(done.toSorted()).toEqual(["a", "b", "c"]);
    const { items } = await first.jobs.list();
    expect(items.reduce((sum, { added }) => sum + added, 0)).toBe(60);
    expect((await first.articles.counts()).all).toBe(60);
    await first.close();
    if (second !== first) await second.close();
  });
});
