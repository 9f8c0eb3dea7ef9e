import { articles } from "./articles/article-list.ts";
import { corrections } from "./corrections/correction-list.ts";
import { entities } from "./entities/get-entity.ts";
import { events } from "./facts/list-events.ts";
import { places } from "./facts/list-places.ts";
import { quotes } from "./facts/list-quotes.ts";
import { relations } from "./facts/list-relations.ts";
import type { Library } from "./library.ts";
import { LibraryError } from "./library-error.ts";
import { defaultLocation, type Location, toLocation } from "./library-location.ts";
import { countLibrary } from "./maintenance/count-library.ts";
import { maintenance } from "./maintenance/maintain-library.ts";
import { notReady } from "./not-ready.ts";
import { annotations } from "./reading/annotation-list.ts";
import { readingState } from "./reading/reading-state.ts";
import { searches } from "./search/search-library.ts";
import type { Engine } from "./store/engine.ts";
import { openSqlite } from "./store/sqlite.ts";
import { stories } from "./stories/list-stories.ts";

/** How to open a library. */
export type OpenOptions = {
  /** The clock, for when things are added and how old they are. Default: the machine's. */
  readonly now?: () => Date;
  /**
   * Read every page of the file first, to find damage before anything is written; about a second per
   * gigabyte. Who opens without must open once more with it, on another thread. Default: true.
   */
  readonly checks?: boolean;
};

/**
 * Open a library, and make it if there is none: a path, `:memory:`, or a `postgres://` address.
 * Default: `NUTGRAF_LIBRARY`, else `nutgraf/library.db` in the user's data directory.
 * @throws {LibraryError} `cannot-open`, `damaged`, `newer-version`
 */
export async function openLibrary(
  location: string = defaultLocation(),
  { now = () => new Date(), checks = true }: OpenOptions = {},
): Promise<Library> {
  const engine = await openEngine(toLocation(location), checks);
  return {
    location,
    articles: articles(engine, now),
    searches: searches(engine, now),
    entities: entities(engine),
    quotes: quotes(engine),
    events: events(engine),
    places: places(engine),
    relations: relations(engine),
    stories: stories(engine),
    reading: readingState(engine, now),
    annotations: annotations(engine, now),
    corrections: corrections(engine, now),
    feeds: {
      add: notReady,
      list: notReady,
      change: notReady,
      remove: notReady,
      refresh: notReady,
      importOpml: notReady,
      exportOpml: notReady,
    },
    jobs: {
      add: notReady,
      run: notReady,
      get: notReady,
      list: notReady,
      failures: notReady,
      retry: notReady,
      remove: notReady,
    },
    maintenance: maintenance(engine),
    stats: () => countLibrary(engine),
    close: () => engine.close(),
  };
}

function openEngine(location: Location, checks: boolean): Promise<Engine> {
  switch (location.kind) {
    case "memory":
      return openSqlite(":memory:");
    case "file":
      return openSqlite(location.path, { checks });
    case "postgres":
      throw new LibraryError("cannot-open", "PostgreSQL libraries are not supported yet");
  }
}
