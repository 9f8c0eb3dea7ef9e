import type { StorySummary } from "@nutgraf/library";

type Counts = Pick<
  StorySummary,
  "articleCount" | "sourceCount" | "copyCount" | "firstAt" | "lastAt"
>;

/** When and how widely a story is told: `2024-11-04 to 2024-11-06 · 3 articles · 2 outlets · 1 copy`. */
export function storyCounts(story: Counts): string {
  const [first, last] = [story.firstAt.slice(0, 10), story.lastAt.slice(0, 10)];
  return [
    first === last ? last : `${first} to ${last}`,
    counted(story.articleCount, "article", "articles"),
    counted(story.sourceCount, "outlet", "outlets"),
    story.copyCount > 0 ? counted(story.copyCount, "copy", "copies") : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
