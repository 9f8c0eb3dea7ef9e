import type { Entity } from "../../model/entity.ts";
import type { Claimant } from "../../model/event.ts";
import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../text/span-index.ts";
import { contains } from "../../text/spans.ts";

/** A piece of a quote's content. */
type QuotePiece = { readonly piece: Span; readonly quote: Quote };

/** Where the pieces of quotes are. */
export type QuoteIndex = SpanIndex<QuotePiece>;

/** Index quotes by their content. */
export const indexQuotes = (quotes: readonly Quote[]): QuoteIndex =>
  indexSpans(
    quotes.flatMap((quote) => quote.content.map((piece) => ({ piece, quote }))),
    ({ piece }) => piece,
  );

/** What somebody wants, calls or blames in the reporter's words is no report of it. */
const isClaim = (text: string, { piece, quote }: QuotePiece): boolean =>
  quote.kind === "direct" ||
  quote.confidence >= CLAIM ||
  (quote.kind === "mixed" && OPENING_MARK.test(text.charAt(piece.start - 1)));

const CLAIM = 0.7;
const OPENING_MARK = /["“‘'`]/;

/** The innermost quote that holds a trigger, and its speakers as claimants. */
export function findQuoteAt(
  text: string,
  index: QuoteIndex,
  byId: ReadonlyMap<string, Entity>,
  trigger: Span,
): { readonly by: readonly Claimant[]; readonly isClaim: boolean } | undefined {
  const [inner] = index
    .overlapping(trigger)
    .filter(({ piece }) => contains(piece, trigger))
    .sort((a, b) => lengthOf(a.quote) - lengthOf(b.quote));
  return inner && { by: speakersOf(inner.quote, byId), isClaim: isClaim(text, inner) };
}

const lengthOf = ({ content }: Quote): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

function speakersOf(quote: Quote, byId: ReadonlyMap<string, Entity>): Claimant[] {
  const ids = [quote.speaker ?? []].flat();
  if (ids.length <= 1 && quote.speakerMention) {
    const [entity] = ids;
    const claimant = { span: quote.speakerMention, quote: quote.id };
    return [entity === undefined ? claimant : { entity, ...claimant }];
  }
  return ids.flatMap((id) => {
    const mention = nearestMention(byId.get(id), quote);
    return mention ? [{ entity: id, span: mention, quote: quote.id }] : [];
  });
}

function nearestMention(entity: Entity | undefined, quote: Quote): Span | undefined {
  const at = quote.span.start;
  return entity?.mentions
    .map(({ span }) => span)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}
