import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../store/engine.ts";
import { openSqlite } from "../store/sqlite.ts";
import { compileQuery } from "./conditions.ts";
import { FREQUENT, findNewest } from "./find-newest.ts";
import { parseQuery } from "./parse-query.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openSqlite(":memory:");
  const rows = Array.from({ length: 40 }, (_, at) => ({
    id: `a${at}`,
    content_hash: `h${at}`,
    title: "T",
    language: at % 2 ? "en" : "de",
    word_count: 1,
    sorted_at: `2024-01-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`,
    added_at: "2024-01-01",
    changed_at: "2024-01-01",
    version: 1,
    parser: "",
    muted: at % 5 === 0 ? 1 : 0,
  }));
  await engine.write((write) => engine.insertRows(write, "article", rows));
});
afterAll(() => engine.close());

test.each([{}, { backwards: true }, { after: { value: "2024-01-15", key: 12 } }])(
  "findNewest finds the same of many as of few: %j",
  async (options) => {
    const compiled = compileQuery(parseQuery("language:en"), engine);
    const few = await findNewest(engine, compiled, { limit: 6, total: 0, ...options });
    const many = await findNewest(engine, compiled, { limit: 6, total: FREQUENT, ...options });
    expect(few).toHaveLength(6);
    expect(many).toEqual(few);
    const hidden = await sql<{ key: number }>`select key from article where muted = 1`.execute(
      engine.read,
    );
    for (const { key } of hidden.rows) expect(few.map((row) => row.key)).not.toContain(key);
  },
);
