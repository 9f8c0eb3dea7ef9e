import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { everybody, isMuted, isShown, isUnread } from "../reading/reader-state.ts";
import type { Engine, Write } from "../store/engine.ts";
import { compileQuery, toWhere } from "./conditions.ts";
import { parseQuery } from "./parse-query.ts";
import type { SavedSearch, SavedSearchCount, Searches } from "./searches.ts";

type Kept = Pick<Searches, "save" | "change" | "removeSaved" | "listSaved">;

/** The searches kept in this library; a mute rule marks the articles that it hides. */
export function savedSearches(engine: Engine, now: () => Date): Kept {
  return {
    save: async ({ name, query, hides = false }) => {
      parseQuery(query);
      const row = {
        id: randomUUID(),
        name,
        query,
        hides: hides ? 1 : 0,
        made_at: now().toISOString(),
        reader: engine.reader,
      };
      await engine.write(async (write) => {
        await write
          .insertInto("saved_search")
          .values({ ...row, seen_at: null })
          .execute();
        if (hides) await muteAll(write, engine);
      });
      return toSavedSearch(row);
    },
    change: async (id, { name, query, hides }) => {
      if (query !== undefined) parseQuery(query);
      const change = {
        ...(name === undefined ? {} : { name }),
        ...(query === undefined ? {} : { query }),
        ...(hides === undefined ? {} : { hides: hides ? 1 : 0 }),
      };
      if (Object.keys(change).length === 0) return true;
      return engine.write(async (write) => {
        const done = await write
          .updateTable("saved_search")
          .set(change)
          .where("id", "=", id)
          .where("reader", "=", engine.reader)
          .executeTakeFirst();
        await muteAll(write, engine);
        return done.numUpdatedRows > 0n;
      });
    },
    removeSaved: (id) =>
      engine.write(async (write) => {
        const gone = await write
          .deleteFrom("saved_search")
          .where("id", "=", id)
          .where("reader", "=", engine.reader)
          .returning("hides")
          .executeTakeFirst();
        if (gone?.hides) await muteAll(write, engine);
        return gone !== undefined;
      }),
    listSaved: () => listSaved(engine),
  };
}

/** Mark these articles as the mute rules of every reader say. */
export async function muteArticles(
  write: Write,
  engine: Engine,
  keys: readonly number[],
): Promise<void> {
  if (keys.length === 0) return;
  for (const [reader, rules] of await readMuteRules(write))
    await muteOf(write, { engine: { ...engine, reader }, keys, rules });
}

async function muteOf(
  write: Write,
  { engine, keys, rules }: { engine: Engine; keys: readonly number[]; rules: readonly string[] },
): Promise<void> {
  const test = toTest(engine, rules);
  await mute(write, engine, sql`article.key in (${sql.join(keys)}) and ${test}`);
}

/** Mark every article as the reader's mute rules say; articles whose mark stays are not written. */
async function muteAll(write: Write, engine: Engine): Promise<void> {
  const rules = (await readMuteRules(write)).get(engine.reader) ?? [];
  const test = toTest(engine, rules);
  if (engine.reader === everybody)
    await sql`update article set muted = 0 where muted = 1 and not ${test}`.execute(write);
  else
    await sql`update reading set muted = 0 where muted = 1 and reader = ${engine.reader}
      and article_key not in (select key from article where ${test})`.execute(write);
  if (rules.length > 0) await mute(write, engine, test);
}

async function mute(write: Write, { reader }: Engine, test: RawBuilder<unknown>): Promise<void> {
  if (reader === everybody)
    await sql`update article set muted = 1 where muted = 0 and ${test}`.execute(write);
  else
    await sql`insert into reading (reader, article_key, muted)
      select cast(${reader} as text), article.key, 1 from article where ${test}
      on conflict (reader, article_key) do update set muted = 1`.execute(write);
}

/** The searches of the mute rules, by reader. */
async function readMuteRules(write: Write): Promise<Map<string, string[]>> {
  const rows = await write
    .selectFrom("saved_search")
    .select(["reader", "query"])
    .where("hides", "=", 1)
    .execute();
  const groups = Map.groupBy(rows, ({ reader }) => reader);
  return new Map([...groups].map(([reader, rules]) => [reader, rules.map(({ query }) => query)]));
}

/** Whether any of these searches finds a row of `article`; none finds nothing. */
function toTest(engine: Engine, queries: readonly string[]): RawBuilder<unknown> {
  if (queries.length === 0) return sql`1 = 0`;
  const tests = queries.map((query) => sql`(${wholeCondition(engine, query)})`);
  return sql`(${sql.join(tests, sql` or `)})`;
}

/** A search as one test on a row of `article`. */
function wholeCondition(engine: Engine, query: string) {
  const { match, conditions } = compileQuery(parseQuery(query), engine);
  const words = match === undefined ? [] : [sql`article.key in ${engine.words.matching(match)}`];
  const tests = [...words, ...conditions];
  return tests.length === 0 ? sql`1 = 1` : sql.join(tests, sql` and `);
}

async function listSaved(engine: Engine): Promise<SavedSearchCount[]> {
  const rows = await engine.read
    .selectFrom("saved_search")
    .selectAll()
    .where("reader", "=", engine.reader)
    .orderBy("key")
    .execute();
  const counted: SavedSearchCount[] = [];
  for (const row of rows)
    counted.push({ ...toSavedSearch(row), unreadCount: await unread(engine, row) });
  return counted;
}

async function unread(
  engine: Engine,
  { query, hides }: { query: string; hides: number },
): Promise<number> {
  const { match, conditions } = compileQuery(parseQuery(query), engine);
  const words =
    match === undefined ? [] : [sql<boolean>`article.key in ${engine.words.matching(match)}`];
  const state = [isUnread(engine), hides ? isMuted(engine) : isShown(engine)];
  const found = await sql<{ n: number }>`select count(*) as n from article
    ${toWhere([...words, ...conditions, ...state])}`.execute(engine.read);
  return Number(found.rows[0]?.n ?? 0);
}

type SavedRow = { id: string; name: string; query: string; hides: number; made_at: string };

function toSavedSearch({ id, name, query, hides, made_at }: SavedRow): SavedSearch {
  return { id, name, query, hides: hides !== 0, madeAt: made_at };
}
