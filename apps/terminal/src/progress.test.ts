import { expect, test } from "vitest";
import { progressText, showProgress, showWork } from "./progress.ts";

test.each([
  [{ count: 1200, fraction: 0.4, elapsedMs: 20_000 }, "1,200 articles, 40%, 60/s, 30 s left"],
  [{ count: 3, elapsedMs: 2000 }, "3 articles, 1.5/s"],
  [{ count: 0, elapsedMs: 0 }, "0 articles, 0.0/s"],
  [{ count: 10, fraction: 0.01, elapsedMs: 60_000 }, "10 articles, 1%, 0.2/s, 1 h 39 min left"],
  [{ count: 9, fraction: 1, elapsedMs: 1000 }, "9 articles, 100%, 9.0/s"],
])("progressText tells %j", (progress, expected) => {
  expect(progressText("articles", progress)).toBe(expected);
});

test.each([
  [true, 2],
  [false, 0],
])("showProgress draws seldom, and only on a terminal (%s)", (isTTY, writes) => {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = showProgress("articles", { stream, now: () => time });
  for (let count = 1; count <= 30; count++) {
    time += 10;
    progress.advance(count);
  }
  progress.end();
  expect(written).toHaveLength(writes);
});

test("showWork says what is waited for and takes it away, whatever comes of it", async () => {
  const written: string[] = [];
  const stream = { isTTY: true, write: (text: string) => written.push(text) };
  await expect(showWork("Waiting", () => Promise.resolve(1), stream)).resolves.toBe(1);
  await expect(
    showWork("Waiting", () => Promise.reject(new Error("no")), stream),
  ).rejects.toThrow();
  expect(written).toEqual(["Waiting", "\r\u001b[K", "Waiting", "\r\u001b[K"]);
});
