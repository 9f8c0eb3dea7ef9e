import {
  type Entity,
  type Event,
  eventTypeLabel,
  type ParsedArticle,
  type Participant,
  type Quote,
  type Span,
  timeValueLabel,
} from "@nutgraf/core";
import { statusText } from "../plain/fact-text.ts";
import { isDoubtful } from "./is-doubtful.ts";

/** The five questions, in the order in which they are shown. */
export const questions = ["Who", "Said", "Happened", "When", "Where"] as const;
export type Question = (typeof questions)[number];

/** One fact as a reader sees it: a line, what is known besides, and the characters it stands on. */
export type Fact = {
  readonly label: string;
  readonly detail: string;
  readonly span: Span;
  readonly why?: readonly string[];
} & (
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "quote"; readonly id: string }
  | { readonly kind: "event"; readonly id: string; readonly type: string }
  | { readonly kind: "time" }
);

/** The facts of an article by the question that they answer; doubtful quotes only where they are asked for. */
export function listFacts(
  parsed: ParsedArticle,
  { doubtful = false }: { readonly doubtful?: boolean } = {},
): Record<Question, Fact[]> {
  const named = parsed.entities
    .filter(
      ({ mentions, salience }) => salience > 0 && mentions.some(({ form }) => form === "name"),
    )
    .toSorted((a, b) => b.salience - a.salience);
  return {
    Who: named.filter((entity) => !isPlace(entity)).map((entity) => toEntityFact(parsed, entity)),
    Said: parsed.quotes
      .filter((quote) => doubtful || !isDoubtful(quote))
      .map((quote) => toQuoteFact(parsed, quote)),
    Happened: parsed.events
      .filter(({ sameAs }) => sameAs === undefined)
      .map((event) => toEventFact(parsed, event)),
    When: parsed.times.map(({ span, value, type, why }) => ({
      kind: "time",
      label: sliceOf(parsed, span),
      detail: [timeValueLabel(value), TIME_TYPES[type]].filter(Boolean).join(" · "),
      span,
      ...withWhy(why),
    })),
    Where: named.filter(isPlace).map((entity) => toEntityFact(parsed, entity)),
  };
}

/** What a time is besides a point of time. */
const TIME_TYPES: Readonly<Record<ParsedArticle["times"][number]["type"], string>> = {
  DATE: "",
  TIME: "",
  DURATION: "duration",
  SET: "again and again",
};

const isPlace = ({ type }: Entity): boolean => type === "place" || type === "facility";

function toEntityFact(parsed: ParsedArticle, entity: Entity): Fact {
  const { name, type, roles, aliases, mentions, link } = entity;
  const first = mentions.find(({ form }) => form === "name") ?? mentions[0];
  const others = aliases.filter((alias) => alias !== name);
  const standsFor = parsed.entities.find(({ id }) => id === entity.metonymOf)?.name;
  return {
    kind: "entity",
    id: entity.id,
    label: name,
    detail: [
      type,
      ...(roles ?? []),
      others.length > 0 ? `also ${others.join(", ")}` : "",
      standsFor ? `stands for ${standsFor}` : "",
      link?.iso3166 ?? "",
      `${mentions.length}×`,
    ]
      .filter(Boolean)
      .join(" · "),
    span: first?.span ?? { start: 0, end: 0 },
    ...withWhy([...(entity.why ?? []), ...mentions.flatMap(({ why }) => why ?? [])]),
  };
}

function toQuoteFact(parsed: ParsedArticle, quote: Quote): Fact {
  const said = quote.content.map((span) => sliceOf(parsed, span)).join(" … ");
  const [first] = quote.content;
  return {
    kind: "quote",
    id: quote.id,
    label: said,
    detail: [speakerOf(parsed, quote), quote.kind, isDoubtful(quote) ? "not sure" : ""]
      .filter(Boolean)
      .join(" · "),
    span: first ?? quote.span,
    ...withWhy(quote.why),
  };
}

function speakerOf(parsed: ParsedArticle, { speaker, speakerMention }: Quote): string {
  const names = [speaker ?? []].flat().map((id) => nameOf(parsed, id));
  if (names.length > 0) return names.join(" and ");
  return speakerMention ? sliceOf(parsed, speakerMention) : "nobody named";
}

function toEventFact(parsed: ParsedArticle, event: Event): Fact {
  const names = (participants: readonly Participant[]) =>
    participants
      .map(({ entity, span }) => (entity ? nameOf(parsed, entity) : sliceOf(parsed, span)))
      .join(" and ");
  const time = event.time === undefined ? undefined : parsed.times[event.time];
  return {
    kind: "event",
    id: event.id,
    type: event.type,
    label: [
      names(event.agents),
      event.negated ? "not" : "",
      sliceOf(parsed, event.trigger),
      names(event.patients),
    ]
      .filter(Boolean)
      .join(" "),
    detail: [
      eventTypeLabel(event.type),
      event.by?.length ? `says ${names(event.by)}` : "says the article",
      time ? sliceOf(parsed, time.span) : "",
      event.place ? nameOf(parsed, event.place) : "",
      statusText[event.status],
    ]
      .filter(Boolean)
      .join(" · "),
    span: event.trigger,
    ...withWhy(event.why),
  };
}

const nameOf = ({ entities }: ParsedArticle, id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? id;

const withWhy = (why: readonly string[] | undefined) => (why?.length ? { why } : {});

const sliceOf = ({ article }: ParsedArticle, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, " ");
