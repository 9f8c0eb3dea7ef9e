import { sql } from "kysely";
import { type Page, selectPage, toPage } from "../store/cursor.ts";
import type { Engine } from "../store/engine.ts";
import { findStoryKey } from "./find-story-key.ts";
import { getStory } from "./get-story.ts";
import type { Stories, StoryListOptions, StorySummary } from "./stories.ts";
import { selectStories, toStorySummary } from "./story-rows.ts";

/** The stories kept in this library. */
export function stories(engine: Engine): Stories {
  return {
    list: (options = {}) => listStories(engine, options),
    count: () => countStories(engine),
    get: (id) => getStory(engine, id),
    summary: (id) => readSummary(engine, id),
  };
}

async function readSummary(engine: Engine, id: string): Promise<StorySummary | undefined> {
  const key = await findStoryKey(engine.read, id);
  if (key === undefined) return undefined;
  const row = await selectStories(engine).where("story.key", "=", key).executeTakeFirst();
  return row && toStorySummary(row);
}

async function countStories({ read }: Engine): Promise<number> {
  const { n } = await read
    .selectFrom("story")
    .select(({ fn }) => fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function listStories(engine: Engine, options: StoryListOptions): Promise<Page<StorySummary>> {
  const column = options.order === "largest" ? "article_count" : "last_at";
  let wanted = selectStories(engine);
  if (options.from !== undefined) wanted = wanted.where("story.last_at", ">=", options.from);
  const rows = selectPage(wanted, options, {
    value: sql.ref(`story.${column}`),
    key: sql.ref("story.key"),
  });
  return toPage(await rows.execute(), options, {
    positionOf: (row) => ({
      value: column === "last_at" ? row.last_at : row.article_count,
      key: row.story_row,
    }),
    toItem: toStorySummary,
  });
}
