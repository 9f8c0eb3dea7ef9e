import type { LaidOutArticle } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { contains } from "./spans.ts";

const DASH_AFTER_DATELINE = /^[\s\-–—:]*/;

/** A sentence without the dateline that opens the article's first one, to be read by itself. */
export function sentenceWords(
  { text, dateline }: Pick<LaidOutArticle, "text" | "dateline">,
  sentence: Span,
): string {
  if (!dateline || !contains(sentence, dateline.span))
    return text.slice(sentence.start, sentence.end);
  return text.slice(dateline.span.end, sentence.end).replace(DASH_AFTER_DATELINE, "");
}
