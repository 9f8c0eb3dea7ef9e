import type { ArticleSummary } from "../articles/summary.ts";
import type { EntityRef } from "../entities/entity.ts";
import type { Dispute, EventSummary } from "../facts/events.ts";
import type { Page, PageOptions } from "../store/cursor.ts";

/** Which stories to list. */
export type StoryListOptions = PageOptions & {
  /** `recent`: last told first; `largest`: most articles first. Default: recent. */
  readonly order?: "recent" | "largest";
  /** Told at or after this instant, ISO 8601. */
  readonly from?: string;
};

/** Articles that tell of the same thing over time. */
export type StorySummary = {
  readonly id: string;
  /** The headline of the article that stands for it. */
  readonly title: string;
  readonly lead: ArticleSummary;
  readonly articleCount: number;
  /** How many outlets. */
  readonly sourceCount: number;
  /** How many of the articles are near copies of another. */
  readonly copyCount: number;
  readonly firstAt: string;
  readonly lastAt: string;
};

/** A story's article, and why it belongs to it. */
export type StoryArticle = {
  readonly article: ArticleSummary;
  /** Id of the article whose text this one repeats. */
  readonly copyOf?: string;
  readonly why: readonly string[];
};

/** A story's page: how it grew, who said what first, where sources differ. */
export type StoryDetail = StorySummary & {
  /** Earliest first, at most 500. */
  readonly articles: readonly StoryArticle[];
  readonly entities: readonly { readonly entity: EntityRef; readonly articleCount: number }[];
  /** Events that several articles report, earliest first. */
  readonly events: readonly EventSummary[];
  readonly disputes: readonly Dispute[];
};

/** Stories over time. */
export type Stories = {
  list(options?: StoryListOptions): Promise<Page<StorySummary>>;
  /** How many there are. */
  count(): Promise<number>;
  get(id: string): Promise<StoryDetail | undefined>;
  /** What lists show of a story, without its articles and events: much quicker than `get`. */
  summary(id: string): Promise<StorySummary | undefined>;
};
