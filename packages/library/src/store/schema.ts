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
  /** Whether a mute rule hides it. */
  muted: Flag;
  story_key: number | null;
  /** Why it belongs to its story. */
  story_why: string | null;
  /** Key of the earliest article with nearly the same text; its own where there is no other. */
  copy_key: number | null;
};

/** One state of an article's text; versions are never changed once written, except by a newer parse. */
type VersionTable = {
  article_key: number;
  number: number;
  content_hash: string;
  word_count: number;
  added_at: Instant;
  /** The article as it came, compressed JSON. */
  original: Uint8Array;
  /** What the parser found, before corrections, compressed JSON. */
  parsed: Uint8Array;
  parser: string;
};

/** The file that a version was read from, compressed. */
type OriginalTable = { article_key: number; number: number; media_type: string; bytes: Uint8Array };

type TagTable = { article_key: number; tag: string; reader: string };

/** What a reader with an account noted about an article. */
type ReadingTable = {
  reader: string;
  article_key: number;
  read_at: Instant | null;
  starred_at: Instant | null;
  muted: Generated<Flag>;
};

/** Small facts about the library itself. */
type PropertyTable = { name: string; value: string };

export type EntityTable = {
  key: Generated<number>;
  type: string;
  /** The name to show. */
  name: string;
  /** `name` as it is searched and sorted. */
  folded: string;
  /** The name that a reader gave it. */
  given_name: string | null;
  iso3166: string | null;
  geonames: number | null;
  wikidata: string | null;
  latitude: number | null;
  longitude: number | null;
  article_count: number;
  quote_count: number;
  event_count: number;
  first_at: Instant;
  last_at: Instant;
};

/** Keys of entities that became one with another. */
type EntityFormerTable = { former: number; entity_key: number };

type EntityNameTable = {
  folded: string;
  entity_key: number;
  name: string;
  article_count: number;
};

/** A folded name from one of its words on. */
type NameTailTable = { tail: string; folded: string };

type EntityGroundTable = { ground: string; entity_key: number };

type AppearanceTable = {
  article_key: number;
  /** The entity's id within its article. */
  local_id: string;
  entity_key: number;
  sorted_at: Instant;
  salience: number;
  mention_count: number;
  name: string;
  /** JSON list. */
  roles: string | null;
  /** JSON list: why it is this entity. */
  grounds: string;
  is_dateline: Flag;
};

type QuoteTable = {
  key: Generated<number>;
  article_key: number;
  id: string;
  kind: string;
  text: string;
  span_start: number;
  span_end: number;
  /** The text under the span. */
  span_text: string;
  cue: string | null;
  speaker_text: string | null;
  confidence: number;
  sorted_at: Instant;
};

/** `part` is "by" for speakers and "about" for those whom the quote names. */
type QuoteEntityTable = {
  entity_key: number;
  part: string;
  sorted_at: Instant;
  quote_key: number;
};

type EventTable = {
  key: Generated<number>;
  article_key: number;
  id: string;
  /** Key of the first report of the same event. */
  same_key: number | null;
  /** How many articles report it; kept on the first report alone. */
  report_count: number;
  type: string;
  mode: string | null;
  trigger_text: string;
  span_start: number;
  span_end: number;
  sentence: string;
  sentence_start: number;
  status: string;
  negated: Flag;
  time_value: string | null;
  time_text: string | null;
  /** Calendar days, or instants: from the first on, and before the second. */
  from_at: string | null;
  to_at: string | null;
  precision: string | null;
  place_key: number | null;
  /** JSON list of every participant, named or not. */
  parts: string;
  /** JSON list of what its sentence counts. */
  counts: string;
  confidence: number;
  sorted_at: Instant;
};

/** `part` is "agent", "patient", "by", or "other". */
type EventEntityTable = {
  entity_key: number;
  part: string;
  sorted_at: Instant;
  event_key: number;
};

type RelationTable = {
  agent_key: number;
  patient_key: number;
  type: string;
  event_count: number;
  last_at: Instant;
};

type StoryTable = {
  key: Generated<number>;
  title: string;
  lead_key: number;
  first_at: Instant;
  last_at: Instant;
  article_count: number;
  source_count: number;
  copy_count: number;
};

type StoryFormerTable = { former: number; story_key: number };
type StoryFeatureTable = { feature: number; day: number; article_key: number };
type SignatureTable = { article_key: number; minhash: Uint8Array; profile: Uint8Array };
type SignatureBandTable = { band: number; day: number; article_key: number };

type CorrectionTable = {
  key: Generated<number>;
  id: string;
  /** JSON. */
  rule: string;
  label: string;
  made_at: Instant;
  undone_at: Instant | null;
};

type AnnotationTable = {
  key: Generated<number>;
  id: string;
  reader: string;
  article_key: number;
  version: number;
  span_start: number;
  span_end: number;
  exact: string;
  prefix: string;
  suffix: string;
  color: string | null;
  note: string | null;
  made_at: Instant;
  changed_at: Instant;
};

type SavedSearchTable = {
  key: Generated<number>;
  id: string;
  reader: string;
  name: string;
  query: string;
  hides: Flag;
  made_at: Instant;
  seen_at: Instant | null;
};

export type FeedTable = {
  key: Generated<number>;
  id: string;
  url: string;
  title: string;
  site_url: string | null;
  folder: string | null;
  full_text: Flag;
  etag: string | null;
  last_modified: string | null;
  checked_at: Instant | null;
  changed_at: Instant | null;
  next_at: Instant;
  failures: number;
  problem: string | null;
};

type FolderTable = {
  key: Generated<number>;
  id: string;
  path: string;
  made_at: Instant;
  checked_at: Instant | null;
  problem: string | null;
};

/** `stamp` is the state in which a file was handed on to be read: its time and size. */
type FolderFileTable = { folder_key: number; path: string; stamp: string };

type FeedArticleTable = { feed_key: number; article_key: number };

export type JobTable = {
  key: Generated<number>;
  id: string;
  kind: string;
  label: string;
  state: string;
  total: number | null;
  done: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  problem: string | null;
  made_at: Instant;
  changed_at: Instant;
};

type JobItemTable = {
  job_key: number;
  position: number;
  payload: Uint8Array;
  state: string;
  records: number;
  problem: string | null;
};

/** Every table of the library, as both engines have them. */
export type Schema = {
  article: ArticleTable;
  version: VersionTable;
  original: OriginalTable;
  tag: TagTable;
  reading: ReadingTable;
  property: PropertyTable;
  entity: EntityTable;
  entity_former: EntityFormerTable;
  entity_name: EntityNameTable;
  name_tail: NameTailTable;
  entity_ground: EntityGroundTable;
  appearance: AppearanceTable;
  quote: QuoteTable;
  quote_entity: QuoteEntityTable;
  event: EventTable;
  event_entity: EventEntityTable;
  relation: RelationTable;
  story: StoryTable;
  story_former: StoryFormerTable;
  story_feature: StoryFeatureTable;
  signature: SignatureTable;
  signature_band: SignatureBandTable;
  correction: CorrectionTable;
  annotation: AnnotationTable;
  saved_search: SavedSearchTable;
  feed: FeedTable;
  folder: FolderTable;
  folder_file: FolderFileTable;
  feed_article: FeedArticleTable;
  job: JobTable;
  job_item: JobItemTable;
};

export type { Instant };
