import type { StorySummary } from "@nutgraf/library";

type Counts = Pick<StorySummary, "articleCount" | "sourceCount" | "copyCount">;

/** How widely a story is told, such as "12 outlets, 1 text" or "3 articles from 2 outlets". */
export function storyCounts({ articleCount, sourceCount, copyCount }: Counts): string {
  const texts = articleCount - copyCount;
  if (articleCount === 1) return "1 article";
  if (sourceCount === 0) return `${articleCount} articles`;
  // What repeats an outlet's own text is another edition of it; "1 outlet, 1 text" says nothing.
  if (sourceCount === 1) return `${articleCount} articles from 1 outlet`;
  if (copyCount === 0 && sourceCount === articleCount) return `${sourceCount} outlets`;
  if (copyCount === 0) return `${articleCount} articles from ${outlets(sourceCount)}`;
  return `${outlets(sourceCount)}, ${texts} ${texts === 1 ? "text" : "texts"}`;
}

const outlets = (count: number): string => `${count} ${count === 1 ? "outlet" : "outlets"}`;
