import { sql } from "kysely";
import { type Page, readCursor, toLimit, toPage } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import { findStoryKey } from "./find-story-key.ts";
import { getStory } from "./get-story.ts";
import type { Stories, StoryListOptions, StorySummary } from "./stories.ts";
import { selectStories, toStorySummary } from "./story-rows.ts";

/** The stories kept in this library. */
export function stories(engine: Engine): Stories {
  return {
    list: (options = {}) => listStories(engine, options),
    get: (id) => getStory(engine, id),
    summary: (id) => readSummary(engine, id),
  };
}

async function readSummary(engine: Engine, id: string): Promise<StorySummary | undefined> {
  const key = await findStoryKey(engine.read, id);
  if (key === undefined) return undefined;
  const row = await selectStories(engine.read).where("story.key", "=", key).executeTakeFirst();
  return row && toStorySummary(row);
}

async function listStories(engine: Engine, options: StoryListOptions): Promise<Page<StorySummary>> {
  const column = options.order === "largest" ? "article_count" : "last_at";
  let rows = selectStories(engine.read)
    .orderBy(`story.${column}`, "desc")
    .orderBy("story.key", "desc")
    .limit(toLimit(options) + 1);
  if (options.from !== undefined) rows = rows.where("story.last_at", ">=", options.from);
  if (options.after !== undefined) {
    const { value, key } = readCursor(options.after);
    rows = rows.where(
      sql<boolean>`(${sql.ref(`story.${column}`)}, story.key) < (${value}, ${key})`,
    );
  }
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({
      value: column === "last_at" ? row.last_at : row.article_count,
      key: row.story_row,
    }),
    toItem: toStorySummary,
  });
}
