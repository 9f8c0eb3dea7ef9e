import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLibrary } from "../src/open-library.ts";
import { migrations, sqliteTypes } from "../src/store/migrations/migrations.ts";
import { toParsed } from "./report.ts";
import { summit } from "./summits.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  path = join(folder, "library.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a library from before names were found by any of their words finds them", async () => {
  const made = await openLibrary(path, { threads: 0 });
  await made.articles.add(toParsed(summit));
  await made.close();
  const database = new DatabaseSync(path);
  database.exec(`drop table name_tail; drop index event_article_type;
    drop index event_type_article; pragma user_version = 5`);
  database.close();
  const library = await openLibrary(path, { threads: 0 });
  const found = async (query: string) => (await library.searches.find(query)).total;
  expect(await found('person:"jong un"')).toBe(1);
  expect(await found("person:putin")).toBe(1);
  expect(await found("person:utin")).toBe(0);
  await library.close();
});

test.each(migrations.map((_, at) => at + 1))(
  "a library of version %d is brought up",
  async (of) => {
    const database = new DatabaseSync(path);
    for (const migration of migrations.slice(0, of))
      for (const statement of migration(sqliteTypes)) database.exec(statement);
    database.exec(`pragma application_id = ${0x4e555447}; pragma user_version = ${of}`);
    database.close();
    const library = await openLibrary(path, { threads: 0 });
    await library.articles.add(toParsed(summit));
    expect((await library.articles.counts()).all).toBe(1);
    expect(await library.maintenance.check()).toEqual([]);
    await library.close();
  },
);

test("copies, tags and names of a library of version 6 are kept", async () => {
  const database = new DatabaseSync(path);
  for (const migration of migrations.slice(0, 6))
    for (const statement of migration(sqliteTypes)) database.exec(statement);
  database.exec(`
    pragma application_id = ${0x4e555447}; pragma user_version = 6;
    insert into article (key, id, content_hash, title, language, word_count, sorted_at, added_at,
      changed_at, version, parser, muted)
      values (7, 'old', 'h', 'Old', 'en', 1, '2024-11-06', '2024-11-06', '2024-11-06', 1, '', 0);
    insert into story_feature values (5, 20000, 7);
    insert into signature_band values (11, 7), (12, 7);
    insert into tag values (7, 'kept');
    insert into entity_name values ('anna weber', 3, 'Anna Weber', 1)`);
  database.close();
  const library = await openLibrary(path, { threads: 0 });
  await library.close();
  const after = new DatabaseSync(path);
  const all = (table: string) =>
    after
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => Object.values(row));
  expect(all("signature_band")).toEqual([
    [11, 20000, 7],
    [12, 20000, 7],
  ]);
  expect(all("story_feature")).toEqual([[5, 20000, 7]]);
  expect(all("tag")).toEqual([[7, "kept"]]);
  expect(all("entity_name")).toEqual([["anna weber", 3, "Anna Weber", 1]]);
  after.close();
});
