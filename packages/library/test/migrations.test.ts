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

/** What takes the tables back by a version; those in between find what they make already made. */
const BACK = {
  8: `drop table reading;
    alter table annotation drop column reader;
    alter table saved_search drop column reader;
    create table old_tag (article_key integer not null, tag text not null, primary key (tag, article_key)) without rowid;
    insert into old_tag select article_key, tag from tag;
    drop table tag;
    alter table old_tag rename to tag;
    create index tag_article on tag (article_key)`,
  9: "drop table folder_file; drop table folder",
  5: "drop table name_tail; drop index event_article_type; drop index event_type_article",
};

function takeBack(version: keyof typeof BACK): void {
  const database = new DatabaseSync(path);
  for (const step of [9, 8, 5] as const) if (step >= version) database.exec(BACK[step]);
  database.exec(`pragma user_version = ${version}`);
  database.close();
}

test("a library from before names were found by any of their words finds them", async () => {
  const made = await openLibrary(path, { threads: 0 });
  await made.articles.add(toParsed(summit));
  await made.close();
  takeBack(5);
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
  expect(all("tag")).toEqual([[7, "kept", ""]]);
  expect(all("entity_name")).toEqual([["anna weber", 3, "Anna Weber", 1]]);
  after.close();
});

test("a library from before readers had accounts keeps what its reader kept", async () => {
  const made = await openLibrary(path, { threads: 0 });
  await made.articles.add(toParsed(summit));
  await made.reading.markRead([summit.id], true);
  await made.reading.setTags(summit.id, ["pacts"]);
  await made.annotations.add({ articleId: summit.id, span: { start: 0, end: 5 }, note: "First" });
  await made.searches.save({ name: "Pacts", query: "pact" });
  await made.close();
  takeBack(8);
  const library = await openLibrary(path, { threads: 0 });
  const stored = await library.articles.get(summit.id);
  expect(stored?.summary.isRead).toBe(true);
  expect(stored?.tags).toEqual(["pacts"]);
  expect((await library.annotations.list()).items).toMatchObject([{ note: "First" }]);
  expect(await library.searches.listSaved()).toMatchObject([{ name: "Pacts", unreadCount: 0 }]);
  await library.close();
});
