import type { Article } from "@nutgraf/core";
import { everybody } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import type { Adding } from "./add-many.ts";
import { writeArticles } from "./write-articles.ts";

/** The tag of the articles that a new library was given. */
export const sampleTag = "sample";

/**
 * Give a library that was never used its first articles, each tagged `sample`; false if it was used
 * before, even if it is empty by now.
 */
export async function seedArticles(
  { engine, pool, now }: Adding,
  articles: readonly Article[],
): Promise<boolean> {
  if (await wasUsed(engine)) return false;
  const at = now().toISOString();
  const entries = await Promise.all(
    articles.map(async (article) => ({
      prepared: await pool.prepare({ article, rules: [], addedAt: at }),
      at,
    })),
  );
  await writeArticles(engine, entries, async (write, added) => {
    // Another process may have seeded the same file meanwhile, with the same articles.
    await engine.insertRows(write, "property", [{ name: "seeded", value: at }], "ignore");
    const keys = await write
      .selectFrom("article")
      .select("key")
      .where(
        "id",
        "in",
        added.map(({ id }) => id),
      )
      .execute();
    const tags = keys.map(({ key }) => ({ article_key: key, tag: sampleTag, reader: everybody }));
    await engine.insertRows(write, "tag", tags, "ignore");
  });
  return true;
}

async function wasUsed({ read }: Engine): Promise<boolean> {
  const seeded = await read
    .selectFrom("property")
    .select("name")
    .where("name", "=", "seeded")
    .executeTakeFirst();
  if (seeded) return true;
  return (await read.selectFrom("article").select("key").limit(1).executeTakeFirst()) !== undefined;
}
