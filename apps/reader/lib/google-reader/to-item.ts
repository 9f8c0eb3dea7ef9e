import type { StoredArticle } from "@nutgraf/library";
import { articleLink } from "../links.ts";
import { longItemId } from "./item-id.ts";
import { labelStream, readingList, readState, sourceStream, starredState } from "./stream.ts";

const UNKNOWN_SOURCE = "Unknown source";
const SILENT_BLOCKS = new Set(["headline", "byline"]);

/** An article as clients of the Google Reader API read it. */
export function toItem({ summary, parsed, tags }: StoredArticle, origin: string) {
  const { article } = parsed;
  const at = Date.parse(summary.publishedAt ?? summary.addedAt);
  const source = summary.source ?? UNKNOWN_SOURCE;
  const address = origin + articleLink(summary.id);
  return {
    id: longItemId(summary.number),
    crawlTimeMsec: `${Date.parse(summary.addedAt)}`,
    timestampUsec: `${Date.parse(summary.addedAt)}000`,
    published: Math.floor(at / 1000),
    updated: Math.floor(Date.parse(summary.changedAt) / 1000),
    title: summary.title,
    author: article.byline?.join(", ") ?? "",
    canonical: [{ href: summary.url ?? address }],
    alternate: [{ href: summary.url ?? address, type: "text/html" }],
    categories: [
      readingList,
      ...(summary.isRead ? [readState] : []),
      ...(summary.isStarred ? [starredState] : []),
      ...tags.map(labelStream),
    ],
    origin: { streamId: sourceStream(source), title: source, htmlUrl: origin },
    summary: { direction: "ltr", content: toMarkup(article) },
  };
}

/** The article's blocks as paragraphs: its text is escaped, there is no markup in it. */
function toMarkup({ text, blocks }: StoredArticle["parsed"]["article"]): string {
  return blocks
    .filter(({ kind }) => !SILENT_BLOCKS.has(kind))
    .map(({ kind, span, text: words }) => {
      const content = escapeMarkup(words ?? text.slice(span.start, span.end));
      return kind === "crosshead" ? `<h2>${content}</h2>` : `<p>${content}</p>`;
    })
    .join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
