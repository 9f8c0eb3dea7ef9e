import type { ArticleSummary } from "@nutgraf/library";
import { articleLink, frontLink } from "../../lib/links.ts";
import { IfAllowed } from "../people/if-allowed.tsx";
import { Listen } from "./listen.tsx";

type ArticleActionsProps = {
  readonly summary: ArticleSummary;
  readonly tags: readonly string[];
};

/** What a reader can do with an article: star it, tag it, keep it unread, listen, remove it. */
export function ArticleActions({ summary, tags }: ArticleActionsProps) {
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
      <Listen />
      <details className="confirm">
        <summary className="quiet-button">Tags</summary>
        <form action={`${path}/reading`} method="post">
          <input
            type="text"
            name="tags"
            aria-label="Tags, with commas between them"
            placeholder="economy, follow up"
            defaultValue={tags.join(", ")}
            autoComplete="off"
          />
          <button className="button" type="submit">
            Keep
          </button>
        </form>
      </details>
      <IfAllowed action={`${path}/remove`}>
        <details className="confirm">
          <summary className="quiet-button">Remove</summary>
          <form action={`${path}/remove`} method="post">
            <p>Remove this article, its versions and its facts from the library?</p>
            <button className="button danger" type="submit">
              Remove it
            </button>
          </form>
        </details>
      </IfAllowed>
      {tags.length > 0 && (
        <p className="article-tags">
          {tags.map((tag) => (
            <a className="tag" href={frontLink({ tag })} key={tag}>
              {tag}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
