import { EntityLink, EntityType, Event, Quote, Span } from "@nutgraf/core";
import { z } from "zod";

const text = z.string();
const maybe = z.string().optional();
const instant = z.string().describe("ISO 8601");
const count = z.int().nonnegative();

const ArticleRef = z.object({
  id: text,
  title: text,
  source: maybe,
  agency: maybe,
  publishedAt: maybe,
});

const EntityRef = z.object({ id: text, type: EntityType, name: text });

const Article = ArticleRef.extend({
  number: z.int().positive().describe("Lasting and unique in this library"),
  url: maybe,
  language: text,
  addedAt: instant,
  changedAt: instant,
  version: z.int().positive(),
  wordCount: count,
  brief: maybe,
  isRead: z.boolean(),
  isStarred: z.boolean(),
  isMuted: z.boolean(),
  story: maybe,
});

const Hit = Article.extend({
  titleHits: z.array(Span),
  snippet: z.object({ text, hits: z.array(Span), start: count }),
});

const Entity = EntityRef.extend({
  link: EntityLink.optional(),
  articleCount: count,
  quoteCount: count,
  eventCount: count,
  firstAt: instant,
  lastAt: instant,
});

const QuoteAnswer = z.object({
  id: text,
  article: ArticleRef,
  kind: Quote.shape.kind,
  text,
  span: Span,
  cue: maybe,
  speakers: z.array(EntityRef),
  speakerText: maybe,
  about: z.array(EntityRef),
  confidence: z.number(),
});

const EventAnswer = z.object({
  id: text,
  article: ArticleRef,
  type: text,
  mode: maybe,
  trigger: text,
  span: Span,
  sentence: text,
  sentenceStart: count,
  participants: z.array(
    z.object({
      part: z.enum(["agent", "patient", "other", "by"]),
      entity: EntityRef.optional(),
      text,
    }),
  ),
  time: z.object({ value: text, text, from: maybe, to: maybe, precision: maybe }).optional(),
  place: EntityRef.optional(),
  status: Event.shape.status,
  negated: z.boolean(),
  confidence: z.number(),
  reportCount: count,
});

const Story = z.object({
  id: text,
  title: text,
  lead: Article,
  articleCount: count,
  sourceCount: count,
  copyCount: count,
  firstAt: instant,
  lastAt: instant,
});

const Job = z.object({
  id: text,
  kind: z.enum(["articles", "files", "urls", "reparse"]),
  label: text,
  state: z.enum(["waiting", "running", "paused", "done", "failed"]),
  total: count.optional(),
  done: count,
  added: count,
  updated: count,
  unchanged: count,
  failed: count,
  problem: maybe,
  madeAt: instant,
  changedAt: instant,
});

const Correction = z.object({
  id: text,
  kind: text,
  label: text,
  madeAt: instant,
  undoneAt: maybe,
});

const pageOf = (item: z.ZodType) =>
  z.object({
    items: z.array(item),
    next: maybe.describe("Hand this in as `after` for the next page; absent on the last one"),
  });

/** What the API answers with, by name. */
export const answers = {
  articles: pageOf(Article),
  hits: pageOf(Hit).extend({ total: count }),
  entities: pageOf(Entity),
  entity: Entity.extend({
    names: z.array(z.object({ name: text, articleCount: count })),
    roles: z.array(
      z.object({ role: text, articleCount: count, firstAt: instant, lastAt: instant }),
    ),
    related: z.array(z.object({ entity: EntityRef, articleCount: count })),
  }),
  quotes: pageOf(QuoteAnswer),
  events: pageOf(EventAnswer),
  stories: pageOf(Story),
  story: z.looseObject(Story.shape),
  places: z.array(z.object({ place: Entity, latitude: z.number(), longitude: z.number(), count })),
  relations: z.array(
    z.object({
      agent: EntityRef,
      patient: EntityRef,
      type: text,
      eventCount: count,
      lastAt: instant,
    }),
  ),
  added: z.object({
    id: text,
    outcome: z.enum(["added", "updated", "unchanged"]),
    version: z.int().positive(),
  }),
  job: Job,
  corrections: z.array(Correction),
  correction: Correction,
  nothing: z.object({}),
};
