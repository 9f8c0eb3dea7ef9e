import {
  type Entity,
  type Event,
  eventTypeLabel,
  type Participant,
  type Quote,
  type Span,
  sliceOf,
  type TimeExpression,
  timeValueLabel,
} from "@nutgraf/core";
import { statusLabel } from "../labels/status.ts";
import { entityLink, rejectLink, spanHash } from "../links.ts";
import {
  type ArticleFacts,
  firstMention,
  type StoryPlace,
  speakersOf,
  type ToldEvent,
} from "./article-facts.ts";
import { entityKind, kindClass } from "./evidence-kind.ts";
import { entityFact, eventFact, quoteFact, timeFact } from "./fact-ids.ts";
import { mentionStrokes } from "./mention-strokes.ts";

/** Words that lead to their characters in the text, if they have any. */
export type Lead = {
  readonly words: string;
  readonly hash?: string | undefined;
  readonly className?: string | undefined;
};

/** The fact's element id, and the parser's reasons for it. */
type Row = { readonly id: string; readonly why?: readonly string[] | undefined };

/** Where an entity is mentioned. */
export type MentionsRow = {
  /** In the order of the text, as `120-164`, with blanks between them. */
  readonly spans: string;
  readonly first?: string | undefined;
  readonly kind: string;
  /** The path of `mentionStrokes`. */
  readonly strokes: string;
  /** Where the library tells more of it. */
  readonly page?: string | undefined;
};

export type WhoRow = Row & {
  readonly name: Lead;
  readonly isNamed: boolean;
  readonly type: string;
  readonly notes: readonly string[];
  readonly mentions: MentionsRow;
};

export type SaidRow = Row & {
  readonly kind: Quote["kind"];
  readonly speakers: readonly Lead[];
  readonly quote: Lead;
  readonly confidence: number;
  readonly notSo?: string | undefined;
};

export type HappenedRow = Row & {
  readonly trigger: Lead;
  readonly type: string;
  readonly confidence: number;
  readonly agents: readonly Lead[];
  readonly patients: readonly Lead[];
  readonly circumstances: string;
  /** Whether somebody other than the article vouches for it, or nobody does. */
  readonly isClaim: boolean;
  readonly status: string;
  readonly by: readonly Lead[];
  /** Where they say so. */
  readonly saidAt?: string | undefined;
  readonly alsoToldAt: readonly Lead[];
  readonly notSo?: string | undefined;
};

export type WhenRow = Row & {
  readonly time: Lead;
  readonly value: string;
  readonly countedFrom?: string | undefined;
};

export type WhereRow = Row & {
  readonly name: Lead;
  readonly country?: string | undefined;
  readonly isDateline: boolean;
  readonly standsFor?: string | undefined;
  readonly events: readonly Lead[];
  readonly mentions: MentionsRow;
};

/** A weekday or a month of a year that nobody knows: `XXXX-WXX-1`, `XXXX-06`. */
const UNDATED = /^XXXX-/;

/** Who the article names or describes, as the panel's rows. */
export const whoRows = (facts: ArticleFacts): WhoRow[] =>
  facts.who.map((entity) => {
    const others = entity.aliases.filter((alias) => alias !== entity.name);
    return {
      id: entityFact(entity.id),
      why: entity.why,
      name: toLead(entity, firstMention(entity)),
      isNamed: entity.mentions.some(({ form }) => form === "name"),
      type: entity.type,
      notes: [
        ...(entity.roles && entity.roles.length > 0 ? [entity.roles.join(" · ")] : []),
        ...(others.length > 0 ? [`also “${others.join("”, “")}”`] : []),
      ],
      mentions: toMentions(entity, facts),
    };
  });

/** Who said what, as the panel's rows. */
export const saidRows = (facts: ArticleFacts): SaidRow[] =>
  facts.said.map((quote) => ({
    id: quoteFact(quote.id),
    why: quote.why,
    kind: quote.kind,
    speakers: speakersOf(quote)
      .flatMap((id) => facts.entityById.get(id) ?? [])
      .map((speaker) => toLead(speaker)),
    quote: {
      words: quote.content.map((span) => sliceOf(facts.parsed.article.text, span)).join(" … "),
      hash: spanHash(quote.content[0] ?? quote.span),
    },
    confidence: quote.confidence,
    notSo: facts.mayCorrect ? rejectLink(facts.articleId, { quote: quote.id }) : undefined,
  }));

/** What happened, as the panel's rows. */
export const happenedRows = (facts: ArticleFacts): HappenedRow[] =>
  facts.happened.map((told) => toHappened(told, facts));

/** Every time expression with what it comes to, as the panel's rows. */
export const whenRows = (facts: ArticleFacts): WhenRow[] =>
  facts.when.map(({ index, time }) => ({
    id: timeFact(index),
    why: time.why,
    time: wordsAt(time.span, facts),
    value: whatItComesTo(time),
    countedFrom:
      time.certainty === "implied" && time.anchor ? timeValueLabel(time.anchor) : undefined,
  }));

/** Places and what they are to the story, as the panel's rows. */
export const whereRows = (facts: ArticleFacts): WhereRow[] =>
  facts.where.map(({ entity, isDateline, events }: StoryPlace) => ({
    id: entityFact(entity.id),
    why: entity.why,
    name: toLead(entity, firstMention(entity)),
    country: entity.link?.iso3166,
    isDateline,
    standsFor: facts.entityById.get(entity.metonymOf ?? "")?.name,
    events: events.map(({ trigger }) => wordsAt(trigger, facts)),
    mentions: toMentions(entity, facts),
  }));

function toHappened({ event, mentions }: ToldEvent, facts: ArticleFacts): HappenedRow {
  const { by = [] } = event;
  const quoted = by.flatMap(({ quote }) => facts.quoteById.get(quote ?? "") ?? [])[0];
  return {
    id: eventFact(event.id),
    why: event.why,
    trigger: wordsAt(event.trigger, facts),
    type: eventTypeLabel(event.type),
    confidence: event.confidence,
    agents: event.agents.map((one) => toTaker(one, facts)),
    patients: event.patients.map((one) => toTaker(one, facts)),
    circumstances: circumstancesOf(event, facts),
    isClaim: event.status !== "asserted" || by.length > 0,
    status: statusLabel(event),
    by: by.map((one) => toTaker(one, facts)),
    saidAt: quoted && spanHash(quoted.content[0] ?? quoted.span),
    alsoToldAt: mentions.slice(1).map(({ trigger }) => wordsAt(trigger, facts)),
    notSo: facts.mayCorrect ? rejectLink(facts.articleId, { event: event.id }) : undefined,
  };
}

function circumstancesOf({ time, place }: Event, { parsed, entityById }: ArticleFacts): string {
  const when = time === undefined ? undefined : parsed.times[time];
  const where = entityById.get(place ?? "");
  return [when && timeValueLabel(when.value), where && `in ${where.name}`]
    .filter(Boolean)
    .join(", ");
}

const whatItComesTo = ({ value }: TimeExpression): string =>
  UNDATED.test(value) ? "which one is open: the article has no date" : timeValueLabel(value);

/** Who takes part: by name where they are known, else in the article's words. */
function toTaker({ entity, span }: Participant, facts: ArticleFacts): Lead {
  const known = facts.entityById.get(entity ?? "");
  return known ? toLead(known, span) : wordsAt(span, facts);
}

const toLead = (entity: Entity, span?: Span): Lead => ({
  words: entity.name,
  hash: span && spanHash(span),
  className: kindClass(entity),
});

const wordsAt = (span: Span, { parsed }: ArticleFacts): Lead => ({
  words: sliceOf(parsed.article.text, span),
  hash: spanHash(span),
});

function toMentions(entity: Entity, { parsed, known }: ArticleFacts): MentionsRow {
  const first = firstMention(entity);
  const page = known[entity.id];
  return {
    spans: entity.mentions
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ span: { start, end } }) => `${start}-${end}`)
      .join(" "),
    first: first && spanHash(first),
    kind: entityKind(entity.type),
    strokes: mentionStrokes(entity, parsed.article.text.length),
    page: page && entityLink(page.id),
  };
}
