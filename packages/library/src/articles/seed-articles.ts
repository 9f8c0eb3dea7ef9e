import type { Article } from "@nutgraf/core";
import type { Engine } from "../store/engine.ts";
import { addArticle } from "./add-article.ts";
import { readingState } from "./reading-state.ts";

/** The tag of the articles that a new library was given. */
export const sampleTag = "sample";

/**
 * Give a library that was never used its first articles, each tagged `sample`; false if it was used
 * before, even if it is empty by now.
 */
export async function seedArticles(
  engine: Engine,
  articles: readonly Article[],
  now: () => Date,
): Promise<boolean> {
  if (await wasUsed(engine)) return false;
  const reading = readingState(engine, now);
  for (const article of articles) {
    const { id } = await addArticle(engine, article, now());
    await reading.setTags(id, [sampleTag]);
  }
  await engine.write((write) =>
    write
      .insertInto("property")
      .values({ name: "seeded", value: now().toISOString() })
      // Another process may have seeded the same file meanwhile, with the same articles.
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute(),
  );
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
