import type { Engine } from "../store/engine.ts";
import { completeSearch } from "./complete-search.ts";
import { findFacets } from "./find-facets.ts";
import { savedSearches } from "./saved-searches.ts";
import { searchArticles } from "./search-articles.ts";
import type { Searches } from "./searches.ts";

const COMPLETIONS = 8;

/** Searching in this library. */
export function searches(engine: Engine, now: () => Date): Searches {
  return {
    find: (query, options = {}) => searchArticles(engine, { query, options, now: now() }),
    facets: (query) => findFacets(engine, query, now()),
    complete: (typed, limit = COMPLETIONS) => completeSearch(engine, typed, limit),
    ...savedSearches(engine, now),
  };
}
