import { sql } from "kysely";
import { removeUnnamed } from "../entities/refresh-entities.ts";
import { removeFacts } from "../facts/remove-facts.ts";
import type { Engine, Write } from "../store/engine.ts";
import { refreshStories } from "../stories/refresh-stories.ts";

/** Remove articles with their versions and facts; answers how many there were. */
export async function removeArticles(engine: Engine, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return engine.write(async (write) => {
    const rows = await write
      .selectFrom("article")
      .select(["key", "story_key", "copy_key"])
      .where("id", "in", ids)
      .execute();
    for (const { key, copy_key } of rows) {
      const named = await removeFacts(write, engine, key);
      await removeUnnamed(write, named);
      await engine.words.remove(write, key);
      await write.deleteFrom("article").where("key", "=", key).execute();
      if (copy_key === key) await passOnCopies(write, key);
    }
    await refreshStories(write, engine, new Set(rows.flatMap(({ story_key }) => story_key ?? [])));
    return rows.length;
  });
}

/** The next article stands for the copies of one that is gone; a lone one is no copy. */
async function passOnCopies(write: Write, gone: number): Promise<void> {
  const rest = await write
    .selectFrom("article")
    .select("key")
    .where("copy_key", "=", gone)
    .orderBy("sorted_at")
    .orderBy("id")
    .execute();
  const next = rest.length > 1 ? (rest[0]?.key ?? null) : null;
  await sql`update article set copy_key = ${next} where copy_key = ${gone}`.execute(write);
}
