import type { Entity } from "../../model/entity.ts";
import type { Claimant } from "../../model/event.ts";
import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";
import { contains } from "../../text/spans.ts";

/** The innermost quote that holds a trigger, and its speakers as claimants. */
export function findQuoteAt(
  quotes: readonly Quote[],
  entities: readonly Entity[],
  trigger: Span,
): { readonly by: readonly Claimant[] } | undefined {
  const holding = quotes.filter(({ content }) => content.some((piece) => contains(piece, trigger)));
  const [inner] = holding.sort((a, b) => lengthOf(a) - lengthOf(b));
  return inner && { by: speakersOf(inner, entities) };
}

const lengthOf = ({ content }: Quote): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

function speakersOf(quote: Quote, entities: readonly Entity[]): Claimant[] {
  const ids = [quote.speaker ?? []].flat();
  if (ids.length <= 1 && quote.speakerMention) {
    const [entity] = ids;
    const claimant = { span: quote.speakerMention, quote: quote.id };
    return [entity === undefined ? claimant : { entity, ...claimant }];
  }
  return ids.flatMap((id) => {
    const mention = nearestMention(entities, id, quote);
    return mention ? [{ entity: id, span: mention, quote: quote.id }] : [];
  });
}

function nearestMention(entities: readonly Entity[], id: string, quote: Quote): Span | undefined {
  const entity = entities.find((candidate) => candidate.id === id);
  const at = quote.span.start;
  return entity?.mentions
    .map(({ span }) => span)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}
