import { afterAll, beforeAll, expect, test } from "vitest";
import { type Engine, RANKED } from "../store/engine.ts";
import { openSqlite } from "../store/sqlite.ts";
import { searchArticles } from "./search-articles.ts";

const COUNT = RANKED + 2;
const now = new Date("2024-06-01");

let engine: Engine;
beforeAll(async () => {
  engine = await openSqlite(":memory:");
  const rows = Array.from({ length: COUNT }, (_, at) => ({
    key: at + 1,
    id: `a${at}`,
    content_hash: `h${at}`,
    title: "T",
    language: at % 2 ? "en" : "de",
    word_count: 1,
    sorted_at: "2024-01-01",
    added_at: "2024-01-01",
    changed_at: "2024-01-01",
    version: 1,
    parser: "",
    muted: 0,
  }));
  await engine.write(async (write) => {
    await engine.insertRows(write, "article", rows);
    for (const { key } of rows)
      await engine.words.put(write, key, { title: "harbour", body: "", said: "" });
  });
});
afterAll(() => engine.close());

test.each([
  ["harbour", COUNT],
  ["harbour language:en", COUNT / 2],
  ["harbour language:fr", 0],
])("%s finds %i, whether all of them are ranked or not", async (query, total) => {
  const page = await searchArticles(engine, { query, options: { limit: 1 }, now });
  expect(page.total).toBe(total);
});
