import type { Entity, Event, ParsedArticle, Span } from "@nutgraf/core";
import { sliceOf } from "@nutgraf/core";

/** The facts of an article by what points at them. */
export type FactLookup = {
  /** The words of a span. */
  words(span: Span): string;
  /** The words of a span on one line. */
  line(span: Span): string;
  entity(id: string | undefined): Entity | undefined;
  /** The sentence that a position lies in, on one line. */
  sentenceAt(position: number): string;
  /** Each event once, by its first mention. */
  readonly events: readonly Event[];
  /** What a participant is called: the entity's name, else the words. */
  nameOf(participant: { readonly entity?: string | undefined; readonly span: Span }): string;
};

/** Look up the facts of an article. */
export function lookUpFacts(parsed: ParsedArticle): FactLookup {
  const { text } = parsed.article;
  const entities = new Map(parsed.entities.map((entity) => [entity.id, entity]));
  const words = (span: Span) => sliceOf(text, span);
  const line = (span: Span) => words(span).replace(/\s+/g, " ").trim();
  const entity = (id: string | undefined) => (id === undefined ? undefined : entities.get(id));
  return {
    words,
    line,
    entity,
    sentenceAt(position) {
      const sentence = parsed.sentences.find(
        ({ span }) => position >= span.start && position < span.end,
      );
      return sentence ? line(sentence.span) : "";
    },
    events: parsed.events.filter(({ sameAs }) => sameAs === undefined),
    nameOf: (participant) => entity(participant.entity)?.name ?? line(participant.span),
  };
}

/** A list with one value, several or none. */
export function toList<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

const isList = <Value>(value: Value | readonly Value[]): value is readonly Value[] =>
  Array.isArray(value);
