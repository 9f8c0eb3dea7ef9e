export type { Added } from "./articles/add-article.ts";
export type { ListOptions, StoredArticle } from "./articles/article-store.ts";
export type {
  AddedMany,
  AddManyOptions,
  ArticleCounts,
  Articles,
  ArticleVersion,
  Original,
} from "./articles/articles.ts";
export { sampleTag } from "./articles/seed-articles.ts";
export type { ArticleRef, ArticleSummary } from "./articles/summary.ts";
export type {
  Correction,
  CorrectionPreview,
  CorrectionRequest,
  Corrections,
} from "./corrections/corrections.ts";
export type {
  Entities,
  EntityAppearance,
  EntityDetail,
  EntityListOptions,
  EntityName,
  EntityRole,
  RelatedEntity,
} from "./entities/entities.ts";
export type { EntityRef, EntitySummary } from "./entities/entity.ts";
export type {
  Dispute,
  EventDetail,
  EventListOptions,
  EventPart,
  EventParticipant,
  EventSummary,
  Events,
  EventTime,
} from "./facts/events.ts";
export type { PlaceLayer, PlaceListOptions, PlaceOnMap, Places } from "./facts/places.ts";
export type { QuoteListOptions, QuoteSummary, Quotes } from "./facts/quotes.ts";
export type { Relation, RelationListOptions, Relations } from "./facts/relations.ts";
export { createFetchSource } from "./fetching/create-fetch-source.ts";
export { FetchError, type FetchErrorCode } from "./fetching/fetch-error.ts";
export type { Fetched, FetchRequest, FetchSource } from "./fetching/fetch-source.ts";
export type { Job, JobFailure, JobRequest, Jobs, RunOptions, WorkOptions } from "./jobs/jobs.ts";
export type { Library } from "./library.ts";
export { LibraryError, type LibraryErrorCode } from "./library-error.ts";
export { defaultLocation } from "./library-location.ts";
export { type Examination, examineLibrary } from "./maintenance/examine-library.ts";
export type { Maintenance } from "./maintenance/maintenance.ts";
export { type Restored, restoreLibrary } from "./maintenance/restore-library.ts";
export type { LibraryStats } from "./maintenance/stats.ts";
export { type OpenOptions, openLibrary } from "./open-library.ts";
export type {
  Annotation,
  AnnotationListOptions,
  Annotations,
  NewAnnotation,
} from "./reading/annotations.ts";
export type { ReadingState, TagCount } from "./reading/reading-state.ts";
export type { Snippet } from "./search/find-hits.ts";
export { parseQuery } from "./search/parse-query.ts";
export { type Query, type SearchField, SearchSyntaxError, searchFields } from "./search/query.ts";
export type { SearchHit, SearchOptions, SearchPage } from "./search/search-articles.ts";
export type {
  Completion,
  Facets,
  FacetValue,
  SavedSearch,
  SavedSearchCount,
  Searches,
} from "./search/searches.ts";
export type { Feed, FeedRefresh, Feeds, NewFeed } from "./sources/feeds.ts";
export type { Folder, Folders } from "./sources/folders.ts";
export type { Page, PageOptions } from "./store/cursor.ts";
export type {
  Stories,
  StoryArticle,
  StoryDetail,
  StoryListOptions,
  StorySummary,
} from "./stories/stories.ts";
