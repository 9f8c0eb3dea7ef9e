import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Library } from "../src/library.ts";
import { engines } from "./engines.ts";

describe.each(engines)("watched folders on $name", ({ open }) => {
  let library: Library;
  let folder: string;
  beforeEach(async () => {
    library = await open();
    folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  });
  afterEach(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A file last changed so long ago. */
  const put = (name: string, text: string, seconds = 60) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const at = Date.now() / 1000 - seconds;
    utimesSync(path, at, at);
  };
  const work = async () => {
    const done: string[] = [];
    await library.jobs.work({ once: true, everyMs: 100, onDone: ({ id }) => done.push(id) });
    return done;
  };
  const count = async () => (await library.articles.counts()).all;

  test("what is new or changed is read once", async () => {
    put("a.txt", "Ships came to the harbour on Tuesday, the mayor said.");
    put("inner/b.txt", "A bridge fell on Wednesday, the police said.");
    await library.folders.add(folder);
    await work();
    expect(await count()).toBe(2);
    expect(await library.folders.scan()).toEqual([]);
    put("a.txt", "Ships left the harbour on Friday, the mayor said.", 30);
    put("c.txt", "The council met on Monday and agreed on roads.", 30);
    const [job = ""] = await library.folders.scan();
    expect(await library.jobs.get(job)).toMatchObject({ total: 2 });
    await work();
    expect((await library.searches.find("council OR friday")).total).toBe(2);
  });

  test("a file that is being written is left for later", async () => {
    put("a.txt", "Half of a sen", 0);
    await library.folders.add(folder);
    expect(await library.folders.scan()).toEqual([]);
    put("a.txt", "Half of a sentence was whole on Monday.");
    expect(await library.folders.scan()).toHaveLength(1);
  });

  test("what cannot be read is told, and so is a folder that is gone", async () => {
    put("empty.txt", " ");
    const { id } = await library.folders.add(folder);
    const [job = ""] = await library.folders.scan();
    await library.jobs.run(job);
    expect(await library.jobs.failures(job)).toMatchObject([{ item: join(folder, "empty.txt") }]);
    rmSync(folder, { recursive: true });
    expect(await library.folders.scan()).toEqual([]);
    const [gone] = await library.folders.list();
    expect(gone?.problem).toContain("ENOENT");
    expect(await library.folders.remove(id)).toBe(true);
    expect(await library.folders.list()).toEqual([]);
  });

  test("only a folder can be watched, and twice is once", async () => {
    put("a.txt", "Ships came.");
    await expect(library.folders.add(join(folder, "a.txt"))).rejects.toThrow("is no folder");
    const first = await library.folders.add(folder);
    expect(await library.folders.add(folder)).toEqual(first);
    expect(await library.folders.list()).toHaveLength(1);
  });
});
