import type { Generated } from "kysely";

/** A point in time as UTC ISO 8601 with milliseconds, so that text order is time order. */
type Instant = string;
/** 0 or 1: both engines have integers. */
type Flag = number;

/** One article with what its list row shows; facts are of the current version. */
export type ArticleTable = {
  key: Generated<number>;
  id: string;
  url: string | null;
  content_hash: string;
  title: string;
  source: string | null;
  agency: string | null;
  language: string;
  word_count: number;
  /** As the source gave it. */
  published_at: string | null;
  /** When it was published, or else added: the order of lists. */
  sorted_at: Instant;
  added_at: Instant;
  changed_at: Instant;
  version: number;
  parser: string;
  brief: string | null;
  read_at: Instant | null;
  starred_at: Instant | null;
};

/** One state of an article's text; versions are never changed once written, except by a newer parse. */
type VersionTable = {
  article_key: number;
  number: number;
  content_hash: string;
  added_at: Instant;
  /** The article as it came, compressed JSON. */
  original: Uint8Array;
  /** What the parser found, before corrections, compressed JSON. */
  parsed: Uint8Array;
  parser: string;
};

type TagTable = { article_key: number; tag: string };

/** Small facts about the library itself. */
type PropertyTable = { name: string; value: string };

/** Every table of the library, as both engines have them. */
export type Schema = {
  article: ArticleTable;
  version: VersionTable;
  tag: TagTable;
  property: PropertyTable;
};

export type { Flag, Instant };
