import type { Article, FactDifference, ParsedArticle } from "@nutgraf/core";
import type { Page, PageOptions } from "../store/cursor.ts";
import type { Added } from "./add-article.ts";
import type { ListOptions, StoredArticle } from "./article-store.ts";
import type { ArticleSummary } from "./summary.ts";

/** The bytes that an article was read from. */
export type Original = { readonly mediaType: string; readonly bytes: Uint8Array };

/** One state of an article's text. */
export type ArticleVersion = {
  readonly version: number;
  readonly addedAt: string;
  readonly wordCount: number;
};

/** What became of many articles. */
export type AddedMany = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly id: string; readonly problem: string }[];
};

/** How to add many articles. */
export type AddManyOptions = {
  /** Stops after the batch at hand; what was saved stays. */
  readonly signal?: AbortSignal;
  /** Called after each batch that was saved. */
  readonly onProgress?: (soFar: AddedMany) => void | Promise<void>;
};

/** How many articles there are of each kind. */
export type ArticleCounts = {
  readonly all: number;
  readonly unread: number;
  readonly starred: number;
  readonly muted: number;
};

/** The articles of the library. */
export type Articles = {
  /**
   * Add an article; one that is not parsed yet is parsed here. The same text twice is one article, a
   * changed text of the same address or id is its next version.
   */
  add(article: Article | ParsedArticle, original?: Original): Promise<Added>;
  /** Add articles as they come, parsed off this thread if they are not; those that cannot be parsed are told apart and the rest go on. */
  addMany(
    articles: Iterable<Article | ParsedArticle> | AsyncIterable<Article | ParsedArticle>,
    options?: AddManyOptions,
  ): Promise<AddedMany>;
  /** Give a library that was never used its first articles, tagged `sample`; false if it was used. */
  seed(articles: readonly Article[]): Promise<boolean>;
  /** Open an article with its facts, corrected; without a version, the current one. */
  get(id: string, version?: number): Promise<StoredArticle | undefined>;
  /** Whether there is such an article: much quicker than `get`. */
  has(id: string): Promise<boolean>;
  /** List articles, newest first. */
  list(options?: ListOptions): Promise<Page<ArticleSummary>>;
  /** How many articles `list` gives in all. */
  count(options?: Omit<ListOptions, keyof PageOptions>): Promise<number>;
  /** The articles with these numbers, newest first; a number that none has is left out. */
  listNumbered(numbers: readonly number[]): Promise<readonly ArticleSummary[]>;
  counts(): Promise<ArticleCounts>;
  /** Every version, the first first; empty if there is no such article. */
  versions(id: string): Promise<readonly ArticleVersion[]>;
  /** What changed in the facts from one version to another; undefined if either is missing. */
  compare(id: string, from: number, to: number): Promise<FactDifference | undefined>;
  /** Articles with nearly the same text, the earliest first, this one left out. */
  copies(id: string): Promise<readonly ArticleSummary[]>;
  /** The bytes that a version was read from, if they were kept. */
  original(id: string, version?: number): Promise<Original | undefined>;
  /** Remove articles with their versions and facts; answers how many there were. */
  remove(ids: readonly string[]): Promise<number>;
};
