import type { ParsedArticle } from "@nutgraf/core";

/** An article as the list shows it. */
export type ArticleRow = {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly publishedAt?: string;
};

/** Where the viewer gets its articles from: a library, or one file. */
export type ArticleSource = {
  readonly rows: readonly ArticleRow[];
  open(id: string): Promise<ParsedArticle | undefined>;
};

/** A source of one article that is already parsed. */
export const singleSource = (parsed: ParsedArticle): ArticleSource => ({
  rows: [toArticleRow(parsed)],
  open: () => Promise.resolve(parsed),
});

/** How an article stands in the list; without a title, by its first words. */
function toArticleRow({ article }: ParsedArticle): ArticleRow {
  const first = article.text.trim().split("\n")[0] ?? "";
  return {
    id: article.id,
    title: article.title ?? (first.slice(0, 80) || "(no text)"),
    ...(article.source?.name ? { source: article.source.name } : {}),
    ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}),
  };
}
