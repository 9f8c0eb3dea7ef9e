import type { Annotation, ParsedArticle, Quote } from "@nutgraf/core";
import type { Annotation as Highlight } from "@nutgraf/library";
import { spanAnchor } from "../links.ts";
import { firstMention } from "./article-facts.ts";
import { type EvidenceKind, entityKind } from "./evidence-kind.ts";
import { entityFact, eventFact, highlightFact, quoteFact, timeFact } from "./fact-ids.ts";

/** What is drawn over the text at a span. */
export type Mark = {
  readonly kind: EvidenceKind | "dateline" | "sentence" | "highlight";
  /** A quieter drawing: a pronoun or noun phrase that is no name, or reported speech. */
  readonly quiet: boolean;
  /** Whether links lead to its span, so that it needs an anchor. */
  readonly isTarget: boolean;
  /** Element id of the fact in the side panel. */
  readonly fact?: string;
};

/** What of a parsed article is drawn. */
type Drawn = Omit<ParsedArticle, "quotes"> & { readonly quotes: readonly Quote[] };

/** Everything to draw over an article's text, the reader's highlights too; unsorted. */
export function findMarks(
  parsed: Drawn,
  highlights: readonly Highlight[] = [],
): Annotation<Mark>[] {
  const { article, entities, quotes, times, events, brief, sentences } = parsed;
  const marks: Annotation<Mark>[] = [];
  const partsOfEvents = new Set(
    events.flatMap(({ agents, patients, by = [] }) =>
      [...agents, ...patients, ...by].map(({ span }) => spanAnchor(span)),
    ),
  );
  for (const entity of entities) {
    const kind = entityKind(entity.type);
    const fact = entityFact(entity.id);
    const first = firstMention(entity);
    for (const { span, form } of entity.mentions) {
      const isTarget = span === first || partsOfEvents.has(spanAnchor(span));
      marks.push({ span, value: { kind, quiet: form !== "name", isTarget, fact } });
    }
  }
  for (const { id, kind, content } of quotes)
    for (const span of content)
      marks.push({
        span,
        value: { kind: "quote", quiet: kind === "indirect", isTarget: true, fact: quoteFact(id) },
      });
  for (const [index, { span }] of times.entries())
    marks.push({
      span,
      value: { kind: "time", quiet: false, isTarget: true, fact: timeFact(index) },
    });
  for (const event of events)
    marks.push({
      span: event.trigger,
      value: {
        kind: "event",
        quiet: false,
        isTarget: true,
        fact: eventFact(event.sameAs ?? event.id),
      },
    });
  for (const { id, span } of highlights)
    if (span)
      marks.push({
        span,
        value: { kind: "highlight", quiet: false, isTarget: true, fact: highlightFact(id) },
      });
  for (const index of brief) {
    const span = sentences[index]?.span;
    if (span) marks.push({ span, value: { kind: "sentence", quiet: true, isTarget: true } });
  }
  if (article.dateline)
    marks.push({
      span: article.dateline.span,
      value: { kind: "dateline", quiet: true, isTarget: false },
    });
  return marks;
}
