import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { openSqlite } from "./sqlite.ts";

let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  engine = await openSqlite(join(folder, "library.db"));
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (feature: number) => ({ tail: `${feature}`, folded: "x".repeat(10_000) });
const add = (from: number, count: number) =>
  engine.write(async (write) => {
    const rows = Array.from({ length: count }, (_, at) => row(from + at));
    await engine.insertRows(write, "name_tail", rows);
  });
const count = async () =>
  (await sql<{ n: number }>`select count(*) as n from name_tail`.execute(engine.read)).rows[0]?.n;

/** Let the file grow by so many pages, as a disk with little space left would. */
const leavePages = (pages: number) =>
  engine.write(async (write) => {
    const used = await sql<{ page_count: number }>`pragma page_count`.execute(write);
    const most = (used.rows[0]?.page_count ?? 0) + pages;
    await sql`pragma max_page_count = ${sql.lit(most)}`.execute(write);
  });

test("a full disk is said to be full; what was saved stays, and writing goes on with space", async () => {
  await add(0, 3);
  await leavePages(20);
  await expect(add(3, 100)).rejects.toMatchObject({ name: "LibraryError", code: "disk-full" });
  expect(await count()).toBe(3);
  await expect(add(3, 100)).rejects.toMatchObject({ code: "disk-full" });
  await leavePages(10_000);
  await add(3, 100);
  expect(await count()).toBe(103);
  expect(await engine.check()).toEqual([]);
});

test("other faults roll back and come through as they are", async () => {
  const fault = new TypeError("something else");
  const work = engine.write(async (write) => {
    await engine.insertRows(write, "name_tail", [row(1)]);
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await count()).toBe(0);
});
