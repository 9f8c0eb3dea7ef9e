import { contains, type ParsedArticle, type Quote, sliceOf } from "@nutgraf/core";

/** A quote, ready to be written; entities by their ids within the article. */
export type PreparedQuote = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spanText: string;
  readonly cue: string | null;
  readonly speakerText: string | null;
  readonly confidence: number;
  readonly by: readonly string[];
  readonly about: readonly string[];
};

/** The quotes of an article with who says them, and whom they name. */
export function prepareQuotes(parsed: ParsedArticle): PreparedQuote[] {
  const { text } = parsed.article;
  return parsed.quotes.map((quote) => {
    const by = typeof quote.speaker === "string" ? [quote.speaker] : (quote.speaker ?? []);
    return {
      id: quote.id,
      kind: quote.kind,
      text: quote.content.map((span) => sliceOf(text, span)).join(" "),
      start: quote.span.start,
      end: quote.span.end,
      spanText: sliceOf(text, quote.span),
      cue: quote.cue === undefined ? null : sliceOf(text, quote.cue),
      speakerText: quote.speakerMention === undefined ? null : sliceOf(text, quote.speakerMention),
      confidence: quote.confidence,
      by: [...new Set(by)],
      about: namedIn(parsed, quote).filter((id) => !by.includes(id)),
    };
  });
}

function namedIn({ entities }: ParsedArticle, { content }: Quote): string[] {
  return entities
    .filter(({ mentions }) =>
      mentions.some(({ span }) => content.some((piece) => contains(piece, span))),
    )
    .map(({ id }) => id);
}
