import { sql } from "kysely";
import type { Engine, Write } from "../store/engine.ts";
import { joinEvents } from "./join-events.ts";

/**
 * Count stories again after their articles changed. The latest article that is no copy of another gives
 * the headline; a story of one article is none.
 */
export async function refreshStories(
  write: Write,
  engine: Engine,
  keys: Iterable<number>,
): Promise<void> {
  for (const key of keys) {
    await refreshStory(write, key);
    await joinEvents(write, engine, key);
  }
}

async function refreshStory(write: Write, key: number): Promise<void> {
  const counted = await sql<{
    articles: number;
    sources: number;
    copies: number;
    first_at: string;
    last_at: string;
  }>`
    select count(*) as articles, count(distinct coalesce(source, agency, '')) as sources,
      sum(case when copy_key is not null and copy_key <> key then 1 else 0 end) as copies,
      min(sorted_at) as first_at, max(sorted_at) as last_at
    from article where story_key = ${key}`.execute(write);
  const [row] = counted.rows;
  if (!row || Number(row.articles) < 2) return dissolve(write, key);
  const lead = await write
    .selectFrom("article")
    .select(["key", "title"])
    .where("story_key", "=", key)
    .where((where) =>
      where.or([where("copy_key", "is", null), where("copy_key", "=", where.ref("key"))]),
    )
    .orderBy("sorted_at", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  await write
    .updateTable("story")
    .set({
      title: lead.title,
      lead_key: lead.key,
      first_at: row.first_at,
      last_at: row.last_at,
      article_count: Number(row.articles),
      source_count: Number(row.sources),
      copy_count: Number(row.copies),
    })
    .where("key", "=", key)
    .execute();
}

async function dissolve(write: Write, key: number): Promise<void> {
  await sql`update event set same_key = null, report_count = 1
    where same_key is not null and article_key in (select key from article where story_key = ${key})`.execute(
    write,
  );
  await write
    .updateTable("article")
    .set({ story_key: null, story_why: null })
    .where("story_key", "=", key)
    .execute();
  await write.deleteFrom("story_former").where("story_key", "=", key).execute();
  await write.deleteFrom("story").where("key", "=", key).execute();
}
