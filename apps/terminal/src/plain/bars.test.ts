import { expect, test } from "vitest";
import { bars } from "./bars.ts";

test("bars draws values to an eighth of a column, the largest in full", () => {
  const lines = bars([
    { label: "The Paper", count: 1200 },
    { label: "東京新聞", count: 600 },
    { label: "A name that is far too long for its column", count: 1 },
  ]).split("\n");
  expect(lines[0]).toBe(`  ${"The Paper".padEnd(28)} ${"█".repeat(36)} 1,200`);
  expect(lines[1]).toBe(`  東京新聞${" ".repeat(20)} ${"█".repeat(18)} 600`);
  expect(lines[2]).toBe("  A name that is far too long  ▏ 1");
});

test("bars draws nothing for no values", () => {
  expect(bars([])).toBe("");
});
