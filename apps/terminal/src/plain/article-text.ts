import type { ParsedArticle } from "@nutgraf/core";
import { withoutWhy } from "@nutgraf/core";
import { wrapArticle } from "../viewer/wrap-article.ts";
import { factsText } from "./facts-text.ts";
import { safeText } from "./safe-text.ts";

const MEASURE = 76;

/** An article as plain text, wrapped for reading, with its facts below. */
export function articleText(parsed: ParsedArticle): string {
  const { text, blocks, source, publishedAt } = parsed.article;
  const head = [source?.name, publishedAt?.slice(0, 10)].filter(Boolean).join(" · ");
  const rows = wrapArticle(text, blocks, MEASURE).map(({ span }) =>
    safeText(text.slice(span.start, span.end).replaceAll("\n", " ")),
  );
  return [...(head ? [safeText(head), ""] : []), ...rows, "", factsText(withoutWhy(parsed))].join(
    "\n",
  );
}
