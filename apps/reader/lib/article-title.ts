import { type LaidOutArticle, sliceOf } from "@nutgraf/core";

const LONGEST = 90;

/** The headline; for an article that has none, the beginning of its text, cut at a word. */
export function articleTitle({
  title,
  text,
  blocks,
}: Pick<LaidOutArticle, "title" | "text" | "blocks">): string {
  if (title) return title;
  const first = blocks.find(({ kind }) => kind === "headline" || kind === "paragraph");
  const words = (first ? sliceOf(text, first.span) : text).trim().replace(/\s+/g, " ");
  if (words.length <= LONGEST) return words || "Untitled";
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST) || LONGEST)} …`;
}
