import type { EntityRef } from "../entities/entity.ts";
import type { SearchOptions, SearchPage } from "./search-articles.ts";

/** A value with the number of found articles that have it; `query` narrows the search to them. */
export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** A term of the grammar, such as `source:"BBC News"`. */
  readonly query: string;
};

/** What the found articles have in common, most first. */
export type Facets = {
  readonly sources: readonly FacetValue[];
  readonly persons: readonly FacetValue[];
  readonly organisations: readonly FacetValue[];
  readonly places: readonly FacetValue[];
  readonly events: readonly FacetValue[];
  /** By month, latest first: `2024-11`. */
  readonly months: readonly FacetValue[];
  readonly tags: readonly FacetValue[];
  /** How many of the found articles were counted, the best of them. */
  readonly counted: number;
};

/** What a half-typed search may become. */
export type Completion = {
  /** The whole search with the completion in it. */
  readonly query: string;
  readonly label: string;
  readonly kind: "entity" | "source" | "tag" | "field" | "event" | "search";
  readonly entity?: EntityRef;
};

/** A search kept under a name; a mute rule is one that hides what it finds. */
export type SavedSearch = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** Whether it is a mute rule. */
  readonly hides: boolean;
  readonly madeAt: string;
};

/** A saved search with how many unread articles it has. */
export type SavedSearchCount = SavedSearch & { readonly unreadCount: number };

/** Searching, and searches kept. */
export type Searches = {
  /**
   * Find articles by the search grammar.
   * @throws {SearchSyntaxError} with the position and what was expected
   * @throws {LibraryError} `bad-cursor`
   */
  find(query: string, options?: SearchOptions): Promise<SearchPage>;
  /** @throws {SearchSyntaxError} */
  facets(query: string): Promise<Facets>;
  /** Ways to go on at the end of a half-typed search, best first, at most `limit` (default 8). */
  complete(typed: string, limit?: number): Promise<readonly Completion[]>;
  /** @throws {SearchSyntaxError} if the query does not follow the grammar */
  save(search: {
    readonly name: string;
    readonly query: string;
    readonly hides?: boolean;
  }): Promise<SavedSearch>;
  change(
    id: string,
    change: { readonly name?: string; readonly query?: string; readonly hides?: boolean },
  ): Promise<boolean>;
  removeSaved(id: string): Promise<boolean>;
  listSaved(): Promise<readonly SavedSearchCount[]>;
};
