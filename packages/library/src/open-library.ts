import { articles } from "./articles/article-list.ts";
import { corrections } from "./corrections/correction-list.ts";
import { entities } from "./entities/get-entity.ts";
import { events } from "./facts/list-events.ts";
import { places } from "./facts/list-places.ts";
import { quotes } from "./facts/list-quotes.ts";
import { relations } from "./facts/list-relations.ts";
import type { FetchSource } from "./fetching/fetch-source.ts";
import { jobs } from "./jobs/job-list.ts";
import { parsePool } from "./jobs/parse-pool.ts";
import type { Running } from "./jobs/run-job.ts";
import type { Library } from "./library.ts";
import { defaultLocation, type Location, toLocation } from "./library-location.ts";
import { countLibrary } from "./maintenance/count-library.ts";
import { maintenance } from "./maintenance/maintain-library.ts";
import { annotations } from "./reading/annotation-list.ts";
import { forgetReader } from "./reading/forget-reader.ts";
import { readingState } from "./reading/reading-state.ts";
import { searches } from "./search/search-library.ts";
import { feeds } from "./sources/feed-list.ts";
import { folders } from "./sources/folder-list.ts";
import { sourceAccess } from "./sources/source-access.ts";
import type { Engine } from "./store/engine.ts";
import { withoutPassword } from "./store/postgres-errors.ts";
import { openSqlite } from "./store/sqlite.ts";
import { stories } from "./stories/list-stories.ts";

/** How to open a library. */
export type OpenOptions = {
  /** The clock, for when things are added and how old they are. Default: the machine's. */
  readonly now?: () => Date;
  /** Threads that parse. Default: one for each core up to four; 0 parses on the calling thread. */
  readonly threads?: number;
  /** The module of a parsing thread, `@nutgraf/library/parse-worker`, where the library was bundled into another file. */
  readonly parseWorker?: URL;
  /** The door to the network. Default: `createFetchSource()`. */
  readonly fetchSource?: FetchSource;
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
  options: OpenOptions = {},
): Promise<Library> {
  const { now = () => new Date(), checks = true } = options;
  const engine = await openEngine(toLocation(location), checks);
  const pool = parsePool({ threads: options.threads, worker: options.parseWorker });
  const access = sourceAccess(options.fetchSource);
  const address = engine.kind === "postgres" ? location : undefined;
  return toLibrary({ engine, pool, now, access, address }, location);
}

function toLibrary(running: Running, location: string): Library {
  const { engine, pool, now } = running;
  return {
    location: engine.kind === "postgres" ? withoutPassword(location) : location,
    articles: articles(running),
    searches: searches(engine, now),
    entities: entities(engine),
    quotes: quotes(engine),
    events: events(engine),
    places: places(engine),
    relations: relations(engine),
    stories: stories(engine),
    reading: readingState(engine, now),
    annotations: annotations(engine, now),
    corrections: corrections(running),
    feeds: feeds(running),
    folders: folders(running),
    jobs: jobs(running),
    maintenance: maintenance(running),
    stats: () => countLibrary(engine),
    forReader: (reader) => toLibrary({ ...running, engine: { ...engine, reader } }, location),
    forgetReader: (reader) => forgetReader(engine, reader),
    close: async () => {
      await pool.close();
      await engine.close();
    },
  };
}

async function openEngine(location: Location, checks: boolean): Promise<Engine> {
  switch (location.kind) {
    case "memory":
      return openSqlite(":memory:");
    case "file":
      return openSqlite(location.path, { checks });
    case "postgres": {
      const { openPostgres } = await import("./store/postgres.ts");
      return openPostgres(location.url);
    }
  }
}
