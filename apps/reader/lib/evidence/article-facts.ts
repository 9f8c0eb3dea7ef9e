import type { Entity, Event, ParsedArticle, Quote, Span, TimeExpression } from "@nutgraf/core";
import type { Annotation, EntityRef } from "@nutgraf/library";
import { entityKind } from "./evidence-kind.ts";

/** An event with every place of the article that tells it. */
export type ToldEvent = { readonly event: Event; readonly mentions: readonly Event[] };

/** A place, and what it is to the story. */
export type StoryPlace = {
  readonly entity: Entity;
  readonly isDateline: boolean;
  readonly events: readonly Event[];
};

/** An article's facts in the order and grouping of the side panel. */
export type ArticleFacts = {
  readonly parsed: ParsedArticle;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly quoteById: ReadonlyMap<string, Quote>;
  readonly who: readonly Entity[];
  readonly said: readonly Quote[];
  /** How many quotes are not in `said`, since the parser is not sure of them. */
  readonly unsaid: number;
  readonly happened: readonly ToldEvent[];
  readonly when: readonly { readonly index: number; readonly time: TimeExpression }[];
  readonly where: readonly StoryPlace[];
  /** The library's entities by their ids within the article. */
  readonly known: Readonly<Record<string, EntityRef>>;
  readonly highlights: readonly Annotation[];
  /** The id of the article in the library. */
  readonly articleId: string;
  readonly isExplained: boolean;
  /** Whether the reader may take facts away. */
  readonly mayCorrect: boolean;
};

/** What the side panel is made from. */
type FactSource = {
  readonly parsed: ParsedArticle;
  /** Those of the quotes that the reader wants to see. */
  readonly shownQuotes: readonly Quote[];
  readonly entities: Readonly<Record<string, EntityRef>>;
  readonly highlights: readonly Annotation[];
  readonly isExplained: boolean;
  readonly mayCorrect: boolean;
};

/** Group a parsed article's facts for the side panel: names by salience, the rest in text order. */
export function toArticleFacts({ parsed, ...source }: FactSource): ArticleFacts {
  const { quotes, events, times } = parsed;
  // The library's name of it, which a reader may have put right.
  const entities = parsed.entities.map((entity) => ({
    ...entity,
    name: source.entities[entity.id]?.name ?? entity.name,
  }));
  // Who wrote it is told above the text.
  const bySalience = entities
    .filter((entity) => entity.salience > 0 && isSomebody(entity))
    .toSorted((a, b) => b.salience - a.salience);
  return {
    parsed,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    quoteById: new Map(quotes.map((quote) => [quote.id, quote])),
    who: bySalience.filter(({ type }) => entityKind(type) !== "place"),
    said: source.shownQuotes.toSorted((a, b) => a.span.start - b.span.start),
    unsaid: quotes.length - source.shownQuotes.length,
    happened: groupTold(events),
    when: times
      .map((time, index) => ({ index, time }))
      .toSorted((a, b) => a.time.span.start - b.time.span.start),
    where: bySalience
      .filter(({ type }) => entityKind(type) === "place")
      .map((entity) => ({
        entity,
        isDateline: isDatelinePlace(entity, parsed.article.dateline?.span),
        events: events.filter(({ place, sameAs }) => place === entity.id && !sameAs),
      })),
    known: source.entities,
    highlights: source.highlights,
    articleId: parsed.article.id,
    isExplained: source.isExplained,
    mayCorrect: source.mayCorrect,
  };
}

/** Whether an entity is more than a thing that is spoken of twice: named, or of a kind that acts. */
const isSomebody = ({ type, mentions }: Entity): boolean =>
  type !== "other" || mentions.some(({ form }) => form === "name");

/** Where an entity is first named in the text; its first mention if it never is. */
export const firstMention = ({ mentions }: Entity): Span | undefined =>
  (mentions.find(({ form }) => form === "name") ?? mentions[0])?.span;

/** The ids of a quote's speakers; empty when nobody was found. */
export const speakersOf = ({ speaker }: Quote): readonly string[] =>
  typeof speaker === "string" ? [speaker] : (speaker ?? []);

function groupTold(events: readonly Event[]): ToldEvent[] {
  const mentionsOf = Map.groupBy(events, ({ id, sameAs }) => sameAs ?? id);
  return [...mentionsOf.values()].flatMap((mentions) => {
    const event = mentions.find(({ sameAs }) => !sameAs) ?? mentions[0];
    return event ? [{ event, mentions }] : [];
  });
}

const isDatelinePlace = ({ mentions }: Entity, dateline: Span | undefined): boolean =>
  dateline !== undefined &&
  mentions.some(({ span }) => dateline.start <= span.start && span.end <= dateline.end);
