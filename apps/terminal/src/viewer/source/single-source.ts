import type { ParsedArticle } from "@nutgraf/core";
import type { Source } from "./source.ts";

/** A source of one article that is in no library. */
export function singleSource(parsed: ParsedArticle): Source {
  const { article } = parsed;
  const [firstLine = ""] = article.text.trim().split("\n", 1);
  const title = article.title ?? (firstLine.slice(0, 80) || "(no text)");
  const row = {
    key: article.id,
    article: article.id,
    title,
    detail: [article.publishedAt?.slice(0, 10), article.source?.name].filter(Boolean).join(" "),
  };
  const opened = {
    parsed,
    title,
    ...(article.url === undefined ? {} : { url: article.url }),
    isRead: true,
    isStarred: false,
    tags: [],
    notes: [],
    subjects: new Map(),
  };
  return {
    list: () => Promise.resolve({ items: [row], total: 1 }),
    count: () => Promise.resolve(1),
    open: () => Promise.resolve(opened),
    complete: () => Promise.resolve([]),
  };
}
