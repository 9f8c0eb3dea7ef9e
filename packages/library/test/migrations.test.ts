import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openLibrary } from "../src/open-library.ts";
import { toParsed } from "./report.ts";
import { summit } from "./summits.ts";

test("a library from before names were found by any of their words finds them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  const path = join(folder, "library.db");
  try {
    const made = await openLibrary(path, { threads: 0 });
    await made.articles.add(toParsed(summit));
    await made.close();
    const database = new DatabaseSync(path);
    database.exec("drop table name_tail; pragma user_version = 5");
    database.close();
    const library = await openLibrary(path, { threads: 0 });
    const found = async (query: string) => (await library.searches.find(query)).total;
    expect(await found('person:"jong un"')).toBe(1);
    expect(await found("person:putin")).toBe(1);
    expect(await found("person:utin")).toBe(0);
    await library.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
