import type { Article } from "@nutgraf/core";

/** What an edit of an article may change. */
const EDITABLE = [
  "text",
  "title",
  "language",
  "publishedAt",
  "modifiedAt",
  "byline",
  "source",
  "image",
] as const;

/**
 * Whether an article says what the document says that it came as; then the document itself is the best copy.
 * @param read reads the document again
 */
export function isAsItCame(
  article: Article,
  read: (content: string) => { readonly articles: readonly Article[] },
): boolean {
  const content = article.wire?.original?.content;
  const [came] = content === undefined ? [] : read(content).articles;
  return came !== undefined && EDITABLE.every((field) => isEqual(came[field], article[field]));
}

/** Plain JSON with keys in the order in which the same code put them. */
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
