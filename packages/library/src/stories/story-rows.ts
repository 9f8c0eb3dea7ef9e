import { summaryColumns, toSummary } from "../articles/summary.ts";
import type { Engine } from "../store/engine.ts";
import type { StorySummary } from "./stories.ts";
import { toStoryId } from "./story-id.ts";

/** Rows of stories, each joined with the article that stands for it. */
export function selectStories(engine: Engine) {
  return engine.read
    .selectFrom("story")
    .innerJoin("article", "article.key", "story.lead_key")
    .select([
      ...summaryColumns(engine),
      "story.key as story_row",
      "story.title as story_title",
      "story.first_at",
      "story.last_at",
      "story.article_count",
      "story.source_count",
      "story.copy_count",
    ]);
}

type StoryRow = Awaited<ReturnType<ReturnType<typeof selectStories>["execute"]>>[number];

export function toStorySummary(row: StoryRow): StorySummary {
  return {
    id: toStoryId(row.story_row),
    title: row.story_title,
    lead: toSummary(row),
    articleCount: row.article_count,
    sourceCount: row.source_count,
    copyCount: row.copy_count,
    firstAt: row.first_at,
    lastAt: row.last_at,
  };
}
