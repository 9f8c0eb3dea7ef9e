import type { ArticleSummary } from "@nutgraf/library";
import { safeText } from "./safe-text.ts";

/** An article as one line: its id, marks (● unread, ★ star), date, outlet and title. */
export function summaryText(article: ArticleSummary): string {
  const { id, isRead, isStarred, publishedAt, addedAt, source, title } = article;
  const marks = `${isRead ? " " : "●"}${isStarred ? "★" : " "}`;
  const date = (publishedAt ?? addedAt).slice(0, 10);
  return safeText([id, marks, date, ...(source ? [`${source}:`] : []), title].join("  "));
}
