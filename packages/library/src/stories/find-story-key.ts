import type { Queries } from "../store/engine.ts";
import { toStoryKey } from "./story-id.ts";

/** The key of the story with this id, or of the one that it became one with. */
export async function findStoryKey(read: Queries, id: string): Promise<number | undefined> {
  const key = toStoryKey(id);
  if (key === undefined) return undefined;
  const former = await read
    .selectFrom("story_former")
    .select("story_key")
    .where("former", "=", key)
    .executeTakeFirst();
  return former?.story_key ?? key;
}
