import type { Span } from "@nutgraf/core";
import { shortDate } from "@nutgraf/core";
import type { ArticleRef } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";

type ArticleSourceProps = {
  readonly article: ArticleRef;
  /** The place in the text that is meant. */
  readonly span?: Span;
  /** Whether `j` and `k` stop here. Default: they do. */
  readonly isItem?: boolean;
};

/** Which article says it: outlet, date and headline, leading to the words. */
export function ArticleSource({ article, span, isItem = true }: ArticleSourceProps) {
  return (
    <p className="article-source">
      {article.source ?? "Unknown source"}
      {article.publishedAt && (
        <>
          {", "}
          <time dateTime={article.publishedAt}>{shortDate(article.publishedAt)}</time>
        </>
      )}
      {": "}
      <a href={articleLink(article.id, span)} data-item={isItem || undefined}>
        {article.title}
      </a>
    </p>
  );
}
