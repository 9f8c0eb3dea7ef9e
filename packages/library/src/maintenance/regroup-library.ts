import { outdated } from "../articles/rederive-articles.ts";
import type { Engine } from "../store/engine.ts";

/** Forget why entities are one and which articles tell one story; answers the keys of the articles to derive again. */
export async function regroupLibrary(engine: Engine): Promise<number[]> {
  return engine.write(async (write) => {
    await write.deleteFrom("entity_ground").execute();
    await write.updateTable("entity").set({ given_name: null }).execute();
    for (const table of [
      "signature",
      "signature_band",
      "story_feature",
      "story",
      "story_former",
    ] as const)
      await write.deleteFrom(table).execute();
    await write
      .updateTable("article")
      .set({ parser: outdated, story_key: null, story_why: null, copy_key: null })
      .execute();
    const rows = await write.selectFrom("article").select("key").orderBy("key").execute();
    return rows.map(({ key }) => key);
  });
}
