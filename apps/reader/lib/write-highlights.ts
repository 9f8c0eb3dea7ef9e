import { shortDate } from "@nutgraf/core";
import type { Annotation } from "@nutgraf/library";

/** Highlights as Markdown: a heading for each article, a quotation for each highlight. */
export function writeHighlights(highlights: readonly Annotation[]): string {
  const byArticle = Map.groupBy(highlights, ({ article }) => article.id);
  const parts = [...byArticle.values()].flatMap((ofOne) => {
    const article = ofOne[0]?.article;
    if (!article) return [];
    const origin = [article.source, article.publishedAt && shortDate(article.publishedAt)];
    const line = origin.filter(Boolean).join(", ");
    return [`## ${article.title}${line && `\n\n${line}`}`, ...ofOne.map(toMarkdown)];
  });
  return `# Highlights\n\n${parts.join("\n\n")}\n`;
}

function toMarkdown({ quote, note }: Annotation): string {
  const quoted = quote
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  return note ? `${quoted}\n\n${note}` : quoted;
}
