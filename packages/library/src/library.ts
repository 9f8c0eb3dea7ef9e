import type { Article, ParsedArticle } from "@nutgraf/core";
import type { Added } from "./articles/add-article.ts";
import type { ListOptions, StoredArticle } from "./articles/article-store.ts";
import type { ReadingState } from "./articles/reading-state.ts";
import type { ArticleSummary } from "./articles/summary.ts";
import type { SearchOptions, SearchPage } from "./search/search-articles.ts";
import type { Page } from "./store/cursor.ts";

/**
 * A collection of articles, kept. Every method may throw a `LibraryError` (`busy`, `disk-full`,
 * `damaged`); what was acknowledged stays.
 */
export type Library = {
  /** A path, `:memory:`, or a `postgres://` address without its password. */
  readonly location: string;
  /** Add an article; one that is not parsed yet is parsed here. The same text twice is one article. */
  add(article: Article | ParsedArticle): Promise<Added>;
  /** Give a library that was never used its first articles, tagged `sample`; false if it was used. */
  seed(articles: readonly Article[]): Promise<boolean>;
  /** Open an article with its facts; without a version, the current one. */
  get(id: string, version?: number): Promise<StoredArticle | undefined>;
  /** List articles, newest first. */
  list(options?: ListOptions): Promise<Page<ArticleSummary>>;
  /**
   * Find articles by the search grammar.
   * @throws {SearchSyntaxError} with the position and what was expected
   * @throws {LibraryError} `bad-cursor`
   */
  search(query: string, options?: SearchOptions): Promise<SearchPage>;
  /** Remove an article with its versions and facts; false if there is none of this id. */
  remove(id: string): Promise<boolean>;
  readonly reading: ReadingState;
  /** Wait for running writes and let go of the file or the connections. */
  close(): Promise<void>;
};
