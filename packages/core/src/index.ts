export {
  CorrectionRule,
  correctArticle,
  correctGrounds,
  givenName,
  type Who,
} from "./collection/corrections.ts";
export { type Count, findCounts } from "./collection/counts.ts";
export { type Difference, findDifferences } from "./collection/disputes.ts";
export {
  compareFacts,
  type FactChanges,
  type FactDifference,
  type FactText,
} from "./collection/fact-difference.ts";
export { foldName, foldOrganisation } from "./collection/fold-name.ts";
export {
  areNearCopies,
  COPY_GAP_DAYS,
  indexHashes,
  type Sketch,
  sketchText,
} from "./collection/near-duplicates.ts";
export { explainGround, findGrounds, type Ground, nameOf } from "./collection/same-entity.ts";
export { type EventReport, groupEvents, whyOneEvent } from "./collection/same-event.ts";
export {
  areOneStory,
  indexFeatures,
  profileStory,
  STORY_GAP_DAYS,
  type StoryProfile,
  storyLikeness,
} from "./collection/stories.ts";
export { type Precision, type TimeRange, toTimeRange } from "./collection/time-range.ts";
export { type ArticleMetadata, createArticle } from "./create-article.ts";
export { eventTypeLabel } from "./labels/event-type-label.ts";
export { likelyConfidence } from "./labels/likely-confidence.ts";
export { shortDate, timeValueLabel } from "./labels/time-value-label.ts";
export {
  Article,
  Block,
  BlockKind,
  Dateline,
  LaidOutArticle,
  Source,
  Timestamp,
} from "./model/article.ts";
export { Entity, EntityLink, EntityType, Mention, type NameMention } from "./model/entity.ts";
export { Claimant, Event, EventType, Participant } from "./model/event.ts";
export { ParsedArticle, schemaVersion } from "./model/parsed-article.ts";
export { Quote } from "./model/quote.ts";
export { type RawSentence, Sentence, Token } from "./model/sentence.ts";
export { Span } from "./model/span.ts";
export { TimeExpression } from "./model/time.ts";
export { WireHint, WireItem, WireTerm } from "./model/wire.ts";
export { type ParseOptions, parseArticle } from "./parse-article.ts";
export { parserVersion } from "./parser-version.ts";
export {
  type EventTypeDescription,
  listEventTypes,
  lookUpPredicate,
} from "./stages/events/look-up-predicate.ts";
export type { PredicateSense } from "./stages/events/predicate-sense.ts";
export { type Annotation, type Segment, toSegments } from "./text/segments.ts";
export { sentenceWords } from "./text/sentence-words.ts";
export { contains, overlaps, sliceOf, trimSpan } from "./text/spans.ts";
export { withoutWhy } from "./without-why.ts";
