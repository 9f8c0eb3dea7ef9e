import { muteArticles } from "../search/saved-searches.ts";
import type { Engine, Write } from "../store/engine.ts";
import { refreshStories } from "../stories/refresh-stories.ts";
import { type Added, addArticle, type Entry } from "./add-article.ts";

/** Write articles in one transaction, with `also` in the same one; answers in their order. */
export async function writeArticles(
  engine: Engine,
  entries: readonly Entry[],
  also?: (write: Write, added: readonly Added[]) => Promise<void>,
): Promise<Added[]> {
  return engine.write(async (write) => {
    const dirty = new Set<number>();
    const added: Added[] = [];
    for (const entry of entries) added.push(await addArticle(write, engine, { entry, dirty }));
    await refreshStories(write, engine, dirty);
    await muteNew(write, engine, added);
    await also?.(write, added);
    return added;
  });
}

async function muteNew(write: Write, engine: Engine, added: readonly Added[]): Promise<void> {
  const changed = added.filter(({ outcome }) => outcome !== "unchanged");
  if (changed.length === 0) return;
  const rows = await write
    .selectFrom("article")
    .select("key")
    .where(
      "id",
      "in",
      changed.map(({ id }) => id),
    )
    .execute();
  await muteArticles(
    write,
    engine,
    rows.map(({ key }) => key),
  );
}
