import type { StoryDetail } from "@nutgraf/library";
import { type ArticleToLayOut, layoutArticle, type Row, wrapText } from "./layout-article.ts";
import { layoutStory } from "./layout-story.ts";

/** What there is about a row of a list: its article, its story, or a few words. */
export type RowContent = {
  readonly row: { readonly about?: readonly string[] } | undefined;
  readonly article: ArticleToLayOut | undefined;
  readonly story: StoryDetail | undefined;
};

/** Lay out what is shown beside a list. */
export function layoutRow({ row, article, story }: RowContent, width: number): Row[] {
  if (article) return layoutArticle(article, width);
  if (story) return layoutStory(story, width);
  return (row?.about ?? []).flatMap((text) =>
    wrapText(text, width).map((line): Row => ({ kind: "meta", text: line })),
  );
}
