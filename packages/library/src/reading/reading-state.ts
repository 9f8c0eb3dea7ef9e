import type { Engine } from "../store/engine.ts";
import { everybody, isReadersTag } from "./reader-state.ts";

/** What a reader notes about articles; each change names the articles by id. */
export type ReadingState = {
  markRead(ids: readonly string[], isRead: boolean): Promise<void>;
  star(ids: readonly string[], isStarred: boolean): Promise<void>;
  /** Replace an article's tags; those that were given without an account stay for who has one. */
  setTags(id: string, tags: readonly string[]): Promise<void>;
  /** Every tag with the number of its articles, most used first. */
  listTags(): Promise<readonly TagCount[]>;
};

export type TagCount = { readonly tag: string; readonly count: number };

/** The reading state kept in this library. */
export function readingState(engine: Engine, now: () => Date): ReadingState {
  return {
    markRead: (ids, isRead) =>
      setDate(engine, ids, { read_at: isRead ? now().toISOString() : null }),
    star: (ids, isStarred) =>
      setDate(engine, ids, { starred_at: isStarred ? now().toISOString() : null }),
    setTags: (id, tags) => setTags(engine, id, tags),
    listTags: async () => {
      const rows = await engine.read
        .selectFrom("tag")
        .select(["tag", ({ fn }) => fn.count("article_key").distinct().as("count")])
        .where(isReadersTag(engine))
        .groupBy("tag")
        .orderBy("count", "desc")
        .orderBy("tag")
        .execute();
      return rows.map(({ tag, count }) => ({ tag, count: Number(count) }));
    },
  };
}

async function setDate(
  engine: Engine,
  ids: readonly string[],
  change: { read_at: string | null } | { starred_at: string | null },
): Promise<void> {
  if (ids.length === 0) return;
  if (engine.reader !== everybody) return noteForReader(engine, ids, change);
  await engine.write((write) =>
    write.updateTable("article").set(change).where("id", "in", ids).execute(),
  );
}

async function noteForReader(
  { write: inTransaction, reader }: Engine,
  ids: readonly string[],
  change: { read_at: string | null } | { starred_at: string | null },
): Promise<void> {
  await inTransaction(async (write) => {
    const found = await write.selectFrom("article").select("key").where("id", "in", ids).execute();
    if (found.length === 0) return;
    const rows = found.map(({ key }) => ({
      reader,
      article_key: key,
      read_at: null,
      starred_at: null,
      ...change,
    }));
    await write
      .insertInto("reading")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["reader", "article_key"]).doUpdateSet(change))
      .execute();
  });
}

async function setTags(engine: Engine, id: string, tags: readonly string[]): Promise<void> {
  const kept = new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""));
  await engine.write(async (write) => {
    const row = await write
      .selectFrom("article")
      .select("key")
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return;
    const { reader } = engine;
    await write
      .deleteFrom("tag")
      .where("article_key", "=", row.key)
      .where("reader", "=", reader)
      .execute();
    const shared = await write
      .selectFrom("tag")
      .select("tag")
      .where("article_key", "=", row.key)
      .where("reader", "=", everybody)
      .execute();
    for (const { tag } of shared) kept.delete(tag);
    await engine.insertRows(
      write,
      "tag",
      [...kept].map((tag) => ({ article_key: row.key, tag, reader })),
    );
  });
}
