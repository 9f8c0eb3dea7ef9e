import type { Selectable } from "kysely";
import { stateColumns } from "../reading/reader-state.ts";
import type { Engine } from "../store/engine.ts";
import type { ArticleTable } from "../store/schema.ts";
import { toStoryId } from "../stories/story-id.ts";

/** An article as lists show it. */
export type ArticleSummary = {
  readonly id: string;
  /** Lasting and unique in this library, for protocols whose ids are integers. */
  readonly number: number;
  /** The headline, or the text's first words when it has none. */
  readonly title: string;
  /** Name of the outlet. */
  readonly source?: string;
  /** News agency that wrote it. */
  readonly agency?: string;
  readonly url?: string;
  /** BCP 47 language tag. */
  readonly language: string;
  /** As the source gave it: ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
  readonly addedAt: string;
  /** When its text last changed in the library. */
  readonly changedAt: string;
  /** 1 for an article that never changed. */
  readonly version: number;
  readonly wordCount: number;
  /** The sentence to read if only one may be read. */
  readonly brief?: string;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /** Whether a mute rule hides it. */
  readonly isMuted: boolean;
  /** Id of its story, if others tell it too. */
  readonly story?: string;
};

/** Just enough of an article to show and to link it. */
export type ArticleRef = Pick<ArticleSummary, "id" | "title" | "source" | "agency" | "publishedAt">;

/** The columns that a summary is made of, with the state that the reader of this engine left it in. */
export const summaryColumns = (engine: Engine) => [...ownColumns, ...stateColumns(engine)] as const;

const ownColumns = [
  "article.key",
  "article.id",
  "article.title",
  "article.source",
  "article.agency",
  "article.url",
  "article.language",
  "article.published_at",
  "article.sorted_at",
  "article.added_at",
  "article.changed_at",
  "article.version",
  "article.word_count",
  "article.brief",
  "article.story_key",
] as const;

/** The columns that a reference to an article is made of, under names that collide with no fact's. */
export const articleRefColumns = [
  "article.id as article_id",
  "article.title as article_title",
  "article.source as article_source",
  "article.agency as article_agency",
  "article.published_at as article_published_at",
] as const;

type ArticleRefRow = {
  readonly article_id: string;
  readonly article_title: string;
  readonly article_source: string | null;
  readonly article_agency: string | null;
  readonly article_published_at: string | null;
};

export function toArticleRef(row: ArticleRefRow): ArticleRef {
  return {
    id: row.article_id,
    title: row.article_title,
    ...(row.article_source !== null ? { source: row.article_source } : {}),
    ...(row.article_agency !== null ? { agency: row.article_agency } : {}),
    ...(row.article_published_at !== null ? { publishedAt: row.article_published_at } : {}),
  };
}

/** A row with the columns above. */
export type SummaryRow = Omit<
  Selectable<ArticleTable>,
  "content_hash" | "parser" | "story_why" | "copy_key"
>;

/** A summary of a row: absent values become missing keys. */
export function toSummary(row: SummaryRow): ArticleSummary {
  return {
    id: row.id,
    number: row.key,
    title: row.title,
    ...(row.source !== null ? { source: row.source } : {}),
    ...(row.agency !== null ? { agency: row.agency } : {}),
    ...(row.url !== null ? { url: row.url } : {}),
    language: row.language,
    ...(row.published_at !== null ? { publishedAt: row.published_at } : {}),
    addedAt: row.added_at,
    changedAt: row.changed_at,
    version: row.version,
    wordCount: row.word_count,
    ...(row.brief !== null ? { brief: row.brief } : {}),
    isRead: row.read_at !== null,
    isStarred: row.starred_at !== null,
    isMuted: row.muted !== 0,
    ...(row.story_key !== null ? { story: toStoryId(row.story_key) } : {}),
  };
}
