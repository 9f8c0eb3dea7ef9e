import { shortDate } from "@nutgraf/core";
import type { ArticleSummary } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";

/** Articles, each with where it comes from and the sentence to read if only one may be read. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ul className="article-list">
      {articles.map((article) => (
        <ArticleItem key={article.id} article={article} />
      ))}
    </ul>
  );
}

function ArticleItem({ article }: { readonly article: ArticleSummary }) {
  const { id, title, publishedAt, addedAt, brief, isRead, version } = article;
  return (
    <li className={classes(article)}>
      <p className="meta">
        <strong>{article.source ?? article.agency ?? "Unknown source"}</strong>
        {" · "}
        {!publishedAt && "added "}
        <time dateTime={publishedAt ?? addedAt}>{shortDate(publishedAt ?? addedAt)}</time>
        <span className="star-sign"> · starred</span>
        {version > 1 && ` · version ${version}`}
        {isRead && <span className="visually-hidden"> · read</span>}
      </p>
      <h2>
        <a href={articleLink(id)} data-item={id}>
          {title}
        </a>
      </h2>
      {brief && brief !== title && <p className="brief-line">{brief}</p>}
    </li>
  );
}

const classes = ({ isRead, isStarred }: ArticleSummary): string =>
  ["article-item", isRead && "read", isStarred && "starred"].filter(Boolean).join(" ");
