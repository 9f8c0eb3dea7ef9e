import type { Entity } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { contains, overlaps } from "../../text/spans.ts";

/** Finds whose mention a word is. */
export type EntityIndex = {
  /** The entity of which a word is the head or a part of a name, or undefined. */
  entityAt(span: Span): Entity | undefined;
  /** The person named last before a position, or undefined. */
  personBefore(position: number): Entity | undefined;
  isPerson(id: string): boolean;
  /** Whether a mention is a pronoun. */
  isPronoun(span: Span): boolean;
  /** Whether an entity is called by its name inside a span. */
  isNamedIn(id: string, span: Span): boolean;
};

/** Index the mentions of a text by where they are. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  const starts = mentions.map(({ mention }) => mention.span.start);
  const longest = mentions.reduce(
    (max, { mention: { span } }) => Math.max(max, span.end - span.start),
    0,
  );
  const people = mentions.filter(
    ({ entity, mention }) => entity.type === "person" && mention.form === "name",
  );
  const peopleStarts = people.map(({ mention }) => mention.span.start);
  const pronouns = new Set(
    mentions.flatMap(({ mention }) => (mention.form === "pronoun" ? [mention.span.start] : [])),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entityAt(span) {
      let best: Entity | undefined;
      let size = Number.POSITIVE_INFINITY;
      for (let at = firstAtLeast(starts, span.start - longest); at < mentions.length; at++) {
        const candidate = mentions[at];
        if (!candidate || candidate.mention.span.start >= span.end) break;
        const { entity, mention } = candidate;
        const head = mention.form === "nominal" ? (mention.head ?? mention.span) : mention.span;
        const length = mention.span.end - mention.span.start;
        if (overlaps(head, span) && length < size) {
          best = entity;
          size = length;
        }
      }
      return best;
    },
    personBefore(position) {
      for (let at = firstAtLeast(peopleStarts, position) - 1; at >= 0; at--) {
        const person = people[at];
        if (person && person.mention.span.end <= position) return person.entity;
      }
      return undefined;
    },
    isPerson(id) {
      return byId.get(id)?.type === "person";
    },
    isPronoun({ start }) {
      return pronouns.has(start);
    },
    isNamedIn(id, span) {
      const mention = byId
        .get(id)
        ?.mentions.find(({ form, span: named }) => form === "name" && contains(span, named));
      return mention !== undefined;
    },
  };
}

/** Index of the first number that is not below a value, in ascending numbers. */
function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
