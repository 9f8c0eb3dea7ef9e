import { addArticle } from "./articles/add-article.ts";
import { getArticle, listArticles, removeArticle } from "./articles/article-store.ts";
import { readingState } from "./articles/reading-state.ts";
import { seedArticles } from "./articles/seed-articles.ts";
import type { Library } from "./library.ts";
import { LibraryError } from "./library-error.ts";
import { defaultLocation, type Location, toLocation } from "./library-location.ts";
import { searchArticles } from "./search/search-articles.ts";
import type { Engine } from "./store/engine.ts";
import { openSqlite } from "./store/sqlite.ts";

/** How to open a library. */
export type OpenOptions = {
  /** The clock, for when things are added and how old they are. Default: the machine's. */
  readonly now?: () => Date;
};

/**
 * Open a library, and make it if there is none: a path, `:memory:`, or a `postgres://` address.
 * Default: `NUTGRAF_LIBRARY`, else `nutgraf/library.db` in the user's data directory.
 * @throws {LibraryError} `cannot-open`, `damaged`, `newer-version`
 */
export async function openLibrary(
  location: string = defaultLocation(),
  { now = () => new Date() }: OpenOptions = {},
): Promise<Library> {
  const engine = await openEngine(toLocation(location));
  return {
    location,
    add: (article) => addArticle(engine, article, now()),
    seed: (articles) => seedArticles(engine, articles, now),
    get: (id, version) => getArticle(engine, id, version),
    list: (options = {}) => listArticles(engine, options),
    search: (query, options = {}) => searchArticles(engine, { query, options, now: now() }),
    remove: (id) => removeArticle(engine, id),
    reading: readingState(engine, now),
    close: () => engine.close(),
  };
}

function openEngine(location: Location): Promise<Engine> {
  switch (location.kind) {
    case "memory":
      return openSqlite(":memory:");
    case "file":
      return openSqlite(location.path);
    case "postgres":
      throw new LibraryError("cannot-open", "PostgreSQL libraries are not supported yet");
  }
}
