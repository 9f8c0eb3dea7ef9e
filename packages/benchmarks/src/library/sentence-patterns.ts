import { type ParsedArticle, parseArticle, type Sentence, type Span, sliceOf } from "@nutgraf/core";
import { sampleArticles } from "@nutgraf/samples";

/** A part of a sentence: as it stands, or to be filled anew. `who` counts the names of an article. */
export type Piece =
  | { readonly kind: "text" | "noun" | "number"; readonly text: string }
  | {
      readonly kind: "person" | "place" | "organisation";
      readonly text: string;
      readonly who: number;
    };
export type Pattern = readonly Piece[];

type Slot = Span &
  (
    | { readonly kind: "noun" | "number" }
    | { readonly kind: "person" | "place" | "organisation"; readonly who: number }
  );

const NAMED = ["person", "place", "organisation"] as const;
const SHORTEST_NOUN = 4;
const QUOTATION_MARK = /["“”]/g;

/** The sentences of the samples' prose with their names, nouns and numbers as slots. */
export function readPatterns(): Pattern[] {
  return sampleArticles().flatMap((article) => {
    const parsed = parseArticle(article);
    const prose = parsed.article.blocks.filter(({ kind }) => kind === "paragraph");
    const isProse = ({ span }: Sentence) =>
      prose.some((block) => block.span.start <= span.start && span.end <= block.span.end);
    return parsed.sentences
      .filter((sentence) => isProse(sentence) && isWhole(sliceOf(article.text, sentence.span)))
      .map((sentence) => toPattern(parsed, sentence));
  });
}

/** Not torn out of a quote, nor behind a dateline. */
const isWhole = (text: string): boolean =>
  (text.match(QUOTATION_MARK)?.length ?? 0) % 2 === 0 &&
  !/^[A-Z, 0-9a-z()]{3,60} [-–—] /.test(text);

function toPattern({ article, entities }: ParsedArticle, { span, tokens }: Sentence): Pattern {
  const names = entities
    .flatMap(({ type, mentions }, who) => {
      const kind = NAMED.find((named) => named === type);
      const found = kind ? mentions.filter(({ form }) => form === "name") : [];
      return found.map((mention) => ({ ...mention.span, kind: kind ?? "person", who }));
    })
    .filter(({ start, end }) => start >= span.start && end <= span.end);
  const words = tokens.flatMap(({ span: word, xpos }): Slot[] => {
    const length = word.end - word.start;
    if (xpos === "CD" && /^[0-9,]+$/.test(sliceOf(article.text, word)))
      return [{ ...word, kind: "number" }];
    const isNoun = (xpos === "NN" || xpos === "NNS") && length >= SHORTEST_NOUN;
    return isNoun ? [{ ...word, kind: "noun" }] : [];
  });
  const slots: Slot[] = [...names, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let from = span.start;
  for (const { start, end, ...slot } of slots) {
    if (start < from) continue;
    if (start > from) pieces.push({ kind: "text", text: article.text.slice(from, start) });
    pieces.push({ ...slot, text: article.text.slice(start, end) });
    from = end;
  }
  return [...pieces, { kind: "text", text: article.text.slice(from, span.end) }];
}
