import type { Quote, Span } from "@nutgraf/core";
import type { ArticleRef } from "../articles/summary.ts";
import type { EntityRef } from "../entities/entity.ts";
import type { Page, PageOptions } from "../store/cursor.ts";

/** Which quotes to list; all conditions must hold. */
export type QuoteListOptions = PageOptions & {
  /** Entity id of who says it. */
  readonly speaker?: string;
  /** Entity id of whom or what it names. */
  readonly about?: string;
  readonly kind?: Quote["kind"];
  /** Only those that the parser is at least so sure of, 0 to 1. */
  readonly minConfidence?: number;
  /** Of articles published from this instant on, ISO 8601. */
  readonly from?: string;
  /** Of articles published before this instant. */
  readonly to?: string;
};

/** Something said, as lists show it. */
export type QuoteSummary = {
  /** Unique within its article. */
  readonly id: string;
  readonly article: ArticleRef;
  readonly kind: Quote["kind"];
  /** What was said, the pieces of a split quote joined by a space. */
  readonly text: string;
  /** From the first to the last character of content, cue and speaker, into the article's text. */
  readonly span: Span;
  readonly cue?: string;
  readonly speakers: readonly EntityRef[];
  /** The words that name the speaker. */
  readonly speakerText?: string;
  readonly about: readonly EntityRef[];
  readonly confidence: number;
};

/** What was said, newest first. */
export type Quotes = {
  list(options?: QuoteListOptions): Promise<Page<QuoteSummary>>;
  /** How many quotes `list` gives in all. */
  count(options?: Omit<QuoteListOptions, keyof PageOptions>): Promise<number>;
};
