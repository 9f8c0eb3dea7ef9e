import type {
  Annotation,
  ArticleSummary,
  Library,
  StoredArticle,
  StorySummary,
} from "@nutgraf/library";
import { isAllowed } from "./auth/request-person.ts";
import { explainArticle } from "./evidence/explain-article.ts";
import { correctionsPage } from "./links.ts";

/** All that the page of an article shows. */
export type ArticlePageData = StoredArticle & {
  /** Whether the facts carry the parser's reasons. */
  readonly isExplained: boolean;
  readonly highlights: readonly Annotation[];
  /** The story that it is part of, if others tell it too. */
  readonly story?: StorySummary;
  readonly copies: readonly ArticleSummary[];
  readonly mayCorrect: boolean;
};

const MOST_HIGHLIGHTS = 500;

/** Gather what the page of an article shows beside its text and facts. */
export async function loadArticlePage(
  { annotations, stories, articles }: Library,
  stored: StoredArticle,
  { isExplained }: { readonly isExplained: boolean },
): Promise<ArticlePageData> {
  const { summary, copyCount } = stored;
  const [highlights, story, copies, mayCorrect] = await Promise.all([
    annotations.list({ articleId: summary.id, limit: MOST_HIGHLIGHTS }),
    summary.story === undefined ? undefined : stories.summary(summary.story),
    copyCount > 0 ? articles.copies(summary.id) : [],
    isAllowed({ method: "POST", path: `${correctionsPage}/make` }),
  ]);
  return {
    ...stored,
    parsed: isExplained ? await explainArticle(stored.parsed) : stored.parsed,
    isExplained,
    highlights: highlights.items,
    ...(story && { story }),
    copies,
    mayCorrect,
  };
}
