import type { EntityType } from "@nutgraf/core";
import type { ArticleSummary } from "../articles/summary.ts";
import type { Page, PageOptions } from "../store/cursor.ts";
import type { EntityRef, EntitySummary } from "./entity.ts";

/** Which entities to list. */
export type EntityListOptions = PageOptions & {
  readonly type?: EntityType;
  /** Only those with a name that begins so, whatever its case and accents. */
  readonly named?: string;
  /** `articles`: in most articles first; `recent`: named last first. Default: articles. */
  readonly order?: "articles" | "name" | "recent";
};

/** What one article says of an entity. */
export type EntityAppearance = {
  readonly article: ArticleSummary;
  /** The entity's id within the article. */
  readonly localId: string;
  /** The fullest name in the article. */
  readonly name: string;
  readonly roles: readonly string[];
  /** How much the article is about it, 0 to 1. */
  readonly salience: number;
  readonly mentionCount: number;
  /** Why it is taken for this entity. */
  readonly why: readonly string[];
};

/** A title or office with the time over which articles give it. */
export type EntityRole = {
  readonly role: string;
  readonly articleCount: number;
  readonly firstAt: string;
  readonly lastAt: string;
};

/** A name with the number of articles that use it as the fullest. */
export type EntityName = { readonly name: string; readonly articleCount: number };

/** An entity named in the same articles. */
export type RelatedEntity = { readonly entity: EntityRef; readonly articleCount: number };

/** An entity's page, less its lists. */
export type EntityDetail = EntitySummary & {
  readonly names: readonly EntityName[];
  /** Earliest first. */
  readonly roles: readonly EntityRole[];
  /** Those most often named beside it, in its latest articles. */
  readonly related: readonly RelatedEntity[];
};

/**
 * Persons, organisations, places and the rest, each one entity across all articles. Quotes by and about
 * one: `quotes.list({ speaker })`, `({ about })`; its events: `events.list({ entity, part })`.
 */
export type Entities = {
  list(options?: EntityListOptions): Promise<Page<EntitySummary>>;
  /** By id; the id of an entity that became one with another leads to that. */
  get(id: string): Promise<EntityDetail | undefined>;
  /** Whether `get` finds any: much quicker. */
  has(id: string): Promise<boolean>;
  /** What each article says of it, newest first. */
  articles(id: string, options?: PageOptions): Promise<Page<EntityAppearance>>;
};
