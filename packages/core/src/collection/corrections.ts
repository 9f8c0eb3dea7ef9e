import * as z from "zod";
import { type Entity, EntityType } from "../model/entity.ts";
import { EventType } from "../model/event.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { Quote } from "../model/quote.ts";
import type { Span } from "../model/span.ts";
import { sliceOf } from "../text/spans.ts";
import { type Ground, nameOf } from "./same-entity.ts";

/** Which appearances of entities a rule is about. */
const Who = z.object({
  type: EntityType,
  /** Any of these names, folded. */
  names: z.array(z.string()).min(1),
  /** Only in these articles. */
  articles: z.array(z.string()).optional(),
});
export type Who = z.infer<typeof Who>;

/** Which fact of which article a rule is about: the words, and where they stood. */
const Where = z.object({ article: z.string(), text: z.string(), start: z.int().nonnegative() });

/** Something that a reader put right, as it is replayed on every parse. */
export const CorrectionRule = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("merge"),
    id: z.string(),
    who: z.array(Who).min(1),
    name: z.string().min(1),
  }),
  z.object({
    kind: z.literal("split"),
    id: z.string(),
    who: Who,
    name: z.string().min(1).optional(),
  }),
  z.object({ kind: z.literal("rename"), id: z.string(), who: Who, name: z.string().min(1) }),
  z.object({ kind: z.literal("retype"), id: z.string(), who: Who, type: EntityType }),
  z.object({ kind: z.literal("reject"), id: z.string(), who: Who }),
  z.object({ kind: z.literal("reject-quote"), id: z.string(), where: Where }),
  z.object({
    kind: z.literal("retype-quote"),
    id: z.string(),
    where: Where,
    to: Quote.shape.kind,
  }),
  z.object({ kind: z.literal("reject-event"), id: z.string(), where: Where }),
  z.object({ kind: z.literal("retype-event"), id: z.string(), where: Where, to: EventType }),
  z.object({
    kind: z.literal("move-article"),
    id: z.string(),
    article: z.string(),
    with: z.string().optional(),
  }),
]);
export type CorrectionRule = z.infer<typeof CorrectionRule>;

/** The facts of an article as its readers put them right; entities keep their ids. */
export function correctArticle(
  parsed: ParsedArticle,
  rules: readonly CorrectionRule[],
): ParsedArticle {
  if (rules.length === 0) return parsed;
  return rules.reduce(applyRule, parsed);
}

/** The grounds of an entity after merges and splits by readers; `before` is the entity as the parser found it. */
export function correctGrounds(
  grounds: readonly Ground[],
  appearance: Appearance,
): readonly Ground[] {
  let corrected = grounds;
  for (const rule of appearance.rules) {
    if (rule.kind === "split" && isAny([rule.who], appearance))
      corrected = [...corrected.map((ground) => `${ground}|${rule.id}`), `rule|${rule.id}`];
    if (rule.kind === "merge" && isAny(rule.who, appearance))
      corrected = [...corrected, `rule|${rule.id}`];
  }
  return corrected;
}

/** The name that a reader gave an entity. */
export function givenName(appearance: Appearance): string | undefined {
  return appearance.rules.reduce<string | undefined>((name, rule) => {
    switch (rule.kind) {
      case "rename":
      case "split":
        return isAny([rule.who], appearance) ? (rule.name ?? name) : name;
      case "merge":
        return isAny(rule.who, appearance) ? rule.name : name;
      default:
        return name;
    }
  }, undefined);
}

/** An entity in an article, as the parser found it and as earlier rules left it. */
type Appearance = {
  readonly before: Entity;
  readonly entity: Entity;
  readonly articleId: string;
  readonly rules: readonly CorrectionRule[];
};

/** Rules name the type that they saw, which a later rule may have changed. */
function isAny(who: readonly Who[], { before, entity, articleId }: Appearance): boolean {
  return who.some((one) => isMeant(one, entity, articleId) || isMeant(one, before, articleId));
}

function isMeant(who: Who, entity: Entity, articleId: string): boolean {
  if (who.type !== entity.type) return false;
  if (who.articles && !who.articles.includes(articleId)) return false;
  return who.names.includes(nameOf(entity));
}

function applyRule(parsed: ParsedArticle, rule: CorrectionRule): ParsedArticle {
  const { id } = parsed.article;
  switch (rule.kind) {
    case "retype":
      return {
        ...parsed,
        entities: parsed.entities.map((entity) =>
          isMeant(rule.who, entity, id) ? { ...entity, type: rule.type } : entity,
        ),
      };
    case "reject":
      return withoutEntities(
        parsed,
        parsed.entities
          .filter((entity) => isMeant(rule.who, entity, id))
          .map((entity) => entity.id),
      );
    case "reject-quote":
    case "retype-quote":
      return rule.where.article === id ? correctQuote(parsed, rule) : parsed;
    case "reject-event":
    case "retype-event":
      return rule.where.article === id ? correctEvent(parsed, rule) : parsed;
    default:
      return parsed;
  }
}

type RuleOf<Kind extends CorrectionRule["kind"]> = Extract<CorrectionRule, { kind: Kind }>;

function correctQuote(
  parsed: ParsedArticle,
  rule: RuleOf<"reject-quote" | "retype-quote">,
): ParsedArticle {
  const meant = findFact(parsed, parsed.quotes, { where: rule.where, spanOf: ({ span }) => span });
  if (!meant) return parsed;
  if (rule.kind === "retype-quote") {
    const quotes = parsed.quotes.map((quote) =>
      quote === meant ? { ...quote, kind: rule.to } : quote,
    );
    return { ...parsed, quotes };
  }
  const events = parsed.events.map((event) => {
    if (!event.by?.some(({ quote }) => quote === meant.id)) return event;
    return { ...event, by: event.by.filter(({ quote }) => quote !== meant.id) };
  });
  return { ...parsed, quotes: parsed.quotes.filter((quote) => quote !== meant), events };
}

function correctEvent(
  parsed: ParsedArticle,
  rule: RuleOf<"reject-event" | "retype-event">,
): ParsedArticle {
  const spanOf = ({ trigger }: { trigger: Span }) => trigger;
  const meant = findFact(parsed, parsed.events, { where: rule.where, spanOf });
  if (!meant) return parsed;
  if (rule.kind === "retype-event") {
    const events = parsed.events.map((event) =>
      event === meant ? { ...event, type: rule.to } : event,
    );
    return { ...parsed, events };
  }
  return { ...parsed, events: promoteNext(parsed.events, meant.id) };
}

/** Without the event; its next mention stands for those that pointed at it. */
function promoteNext(events: ParsedArticle["events"], id: string): ParsedArticle["events"] {
  const rest = events.filter((event) => event.id !== id);
  const next = rest.find(({ sameAs }) => sameAs === id);
  return rest.map((event) => {
    if (event.sameAs !== id || !next) return event;
    const { sameAs: _first, ...mention } = event;
    return event === next ? mention : { ...mention, sameAs: next.id };
  });
}

/** The fact with the same words, nearest to where they stood. */
function findFact<Fact>(
  { article }: ParsedArticle,
  facts: readonly Fact[],
  { where, spanOf }: { where: { text: string; start: number }; spanOf: (fact: Fact) => Span },
): Fact | undefined {
  const distance = (fact: Fact) => Math.abs(spanOf(fact).start - where.start);
  return facts
    .filter((fact) => sliceOf(article.text, spanOf(fact)) === where.text)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Without these entities, and without every word that points at them. */
function withoutEntities(parsed: ParsedArticle, ids: readonly string[]): ParsedArticle {
  if (ids.length === 0) return parsed;
  const gone = new Set(ids);
  const isKept = (id: string | undefined) => id === undefined || !gone.has(id);
  const unnamed = <Part extends { entity?: string | undefined }>(part: Part): Part => {
    if (isKept(part.entity)) return part;
    const { entity: _gone, ...rest } = part;
    // The type is the same: `entity` is optional in it.
    return rest as Part;
  };
  return {
    ...parsed,
    entities: parsed.entities
      .filter(({ id }) => isKept(id))
      .map((entity) => {
        if (isKept(entity.metonymOf)) return entity;
        const { metonymOf: _gone, ...rest } = entity;
        return rest;
      }),
    quotes: parsed.quotes.map(({ speaker, addressee, ...quote }) => {
      const speakers = (typeof speaker === "string" ? [speaker] : (speaker ?? [])).filter(isKept);
      const [only] = speakers;
      return {
        ...quote,
        ...(only !== undefined && { speaker: speakers.length === 1 ? only : speakers }),
        ...(addressee !== undefined && isKept(addressee) && { addressee }),
      };
    }),
    events: parsed.events.map(({ place, ...event }) => ({
      ...event,
      ...(place !== undefined && isKept(place) && { place }),
      agents: event.agents.map(unnamed),
      patients: event.patients.map(unnamed),
      ...(event.others && { others: event.others.map(unnamed) }),
      ...(event.by && { by: event.by.map(unnamed) }),
    })),
  };
}
