export { type ArticleMetadata, createArticle } from "./create-article.ts";
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
export { type ParseOptions, parseArticle } from "./parse-article.ts";
export { parserVersion } from "./parser-version.ts";
export { type Annotation, type Segment, toSegments } from "./text/segments.ts";
export { contains, overlaps, sliceOf, trimSpan } from "./text/spans.ts";
export { withoutWhy } from "./without-why.ts";
