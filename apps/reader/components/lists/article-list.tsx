import { type ParsedArticle, sliceOf } from "@nutgraf/core";
import { articleTitle } from "../../lib/article-title.ts";
import { shortDate } from "../../lib/labels/time-value.ts";
import { articleLink } from "../../lib/links.ts";
import { EntityName } from "../facts/entity-name.tsx";

const NAMES_SHOWN = 4;

/** Articles, each with where it comes from, its first line and whom it is about. */
export function ArticleList({ articles }: { readonly articles: readonly ParsedArticle[] }) {
  return (
    <ul className="article-list">
      {articles.map((parsed) => (
        <ArticleItem key={parsed.article.id} parsed={parsed} />
      ))}
    </ul>
  );
}

function ArticleItem({ parsed }: { readonly parsed: ParsedArticle }) {
  const { article, sentences, brief, entities } = parsed;
  const [first = 0] = brief;
  const line = sentences[first];
  const names = entities
    .toSorted((a, b) => b.salience - a.salience)
    .filter(({ mentions }) => mentions.some(({ form }) => form === "name"))
    .slice(0, NAMES_SHOWN);
  return (
    <li className="article-item">
      <p className="meta">
        <strong>{article.source?.name ?? "Unknown source"}</strong>
        {article.publishedAt && (
          <>
            {" · "}
            <time dateTime={article.publishedAt}>{shortDate(article.publishedAt)}</time>
          </>
        )}
      </p>
      <h2>
        <a href={articleLink(article.id)} data-item>
          {articleTitle(article)}
        </a>
      </h2>
      {line && <p className="brief-line">{sliceOf(article.text, line.span)}</p>}
      {names.length > 0 && (
        <p className="names">
          {names.map((entity) => (
            <EntityName entity={entity} key={entity.id} />
          ))}
        </p>
      )}
    </li>
  );
}
