import type { Articles } from "./articles/articles.ts";
import type { Corrections } from "./corrections/corrections.ts";
import type { Entities } from "./entities/entities.ts";
import type { Events } from "./facts/events.ts";
import type { Places } from "./facts/places.ts";
import type { Quotes } from "./facts/quotes.ts";
import type { Relations } from "./facts/relations.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Maintenance } from "./maintenance/maintenance.ts";
import type { LibraryStats } from "./maintenance/stats.ts";
import type { Annotations } from "./reading/annotations.ts";
import type { ReadingState } from "./reading/reading-state.ts";
import type { Searches } from "./search/searches.ts";
import type { Feeds } from "./sources/feeds.ts";
import type { Folders } from "./sources/folders.ts";
import type { Stories } from "./stories/stories.ts";

/**
 * A collection of articles, kept. Every method may throw a `LibraryError` (`busy`, `disk-full`,
 * `damaged`); what was acknowledged stays. Lists are read page by page: hand `next` in as `after`.
 */
export type Library = {
  /** A path, `:memory:`, or a `postgres://` address without its password. */
  readonly location: string;
  readonly articles: Articles;
  readonly searches: Searches;
  readonly entities: Entities;
  readonly quotes: Quotes;
  readonly events: Events;
  readonly places: Places;
  readonly relations: Relations;
  readonly stories: Stories;
  readonly reading: ReadingState;
  readonly annotations: Annotations;
  readonly corrections: Corrections;
  readonly feeds: Feeds;
  readonly folders: Folders;
  readonly jobs: Jobs;
  readonly maintenance: Maintenance;
  stats(): Promise<LibraryStats>;
  /**
   * The same library as one reader of several sees it: what is read, starred, tagged, highlighted,
   * searched for and muted is that reader's own; closing it closes the library.
   *
   * @param reader an id that stays, such as an account's; empty for the reader of a library without accounts
   */
  forReader(reader: string): Library;
  /** Remove all that a reader with an account kept; articles and facts stay. */
  forgetReader(reader: string): Promise<void>;
  /** Wait for running writes and let go of the file or the connections. */
  close(): Promise<void>;
};
