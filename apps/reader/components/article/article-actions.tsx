import type { ArticleSummary } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";

/** What a reader can do with an article: star it, keep it unread, remove it. */
export function ArticleActions({ summary }: { readonly summary: ArticleSummary }) {
  const { id, isStarred } = summary;
  const path = articleLink(id);
  return (
    <div className="article-actions">
      <form action={`${path}/reading`} method="post">
        <button
          className="quiet-button"
          type="submit"
          name="star"
          value={isStarred ? "no" : "yes"}
          aria-pressed={isStarred}
          data-keys="s"
        >
          {isStarred ? "Starred" : "Star"}
        </button>
      </form>
      <form action={`${path}/reading`} method="post">
        <input type="hidden" name="return" value="/" />
        <button className="quiet-button" type="submit" name="read" value="no" data-keys="m">
          Keep unread
        </button>
      </form>
      <details className="confirm">
        <summary className="quiet-button">Remove</summary>
        <form action={`${path}/remove`} method="post">
          <p>Remove this article, its versions and its facts from the library?</p>
          <button className="button danger" type="submit">
            Remove it
          </button>
        </form>
      </details>
    </div>
  );
}
