import { setTimeout as wait } from "node:timers/promises";
import { createArticle } from "@nutgraf/core";
import { afterEach, expect, test } from "vitest";
import { type ParsePool, parsePool } from "./parse-pool.ts";

const worker = new URL("../../test/unruly-worker.ts", import.meta.url);
let pool: ParsePool | undefined;
afterEach(() => pool?.close());

const task = (text: string) => ({
  article: createArticle(text),
  rules: [],
  addedAt: "2024-11-08T12:00:00.000Z",
});

test("prepare parses on a thread of its own module as on this one", async () => {
  pool = parsePool({ threads: 2 });
  const here = parsePool({ threads: 0 });
  const text = "The council met on Monday.";
  const plain = (value: unknown): unknown => structuredClone(value);
  expect(await pool.prepare(task(text))).toEqual(plain(await here.prepare(task(text))));
});

test.each([
  ["hang", 10_000, "took longer than 10000 ms"],
  ["exit", 60_000, "stopped with code 3"],
  ["fill", 60_000, "failed: "],
])("an article that makes its thread %s fails alone", async (text, timeoutMs, problem) => {
  pool = parsePool({ threads: 2, worker, timeoutMs });
  const settled = await Promise.allSettled(
    [text, "One.", "Two.", "Three.", "Four."].map((one) => pool?.prepare(task(one))),
  );
  expect(settled.map(({ status }) => status)).toEqual([
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
  expect(String(settled[0]?.status === "rejected" && settled[0].reason)).toContain(problem);
});

test.each([
  [0, 2],
  [60_000, 1],
])(
  "a thread that idles may do so for %i ms: then %i threads parse two articles",
  async (idleMs, count) => {
    pool = parsePool({ threads: 1, worker, idleMs });
    const first = await pool.prepare(task("One."));
    await wait(100);
    const second = await pool.prepare(task("Two."));
    expect(new Set([first.id, second.id]).size).toBe(count);
  },
);

test("close answers those that still wait", async () => {
  pool = parsePool({ threads: 1, worker });
  const waiting = [pool.prepare(task("hang")), pool.prepare(task("One."))];
  const settled = Promise.allSettled(waiting);
  await pool.close();
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
