import type { StoryArticle } from "@nutgraf/library";
import { dateAndTime } from "../../lib/labels/date-and-time.ts";
import { articleLink } from "../../lib/links.ts";
import { WhyNote } from "../facts/why-note.tsx";

/** A story's articles from the first on; copies of a text are told apart. */
export function StoryGrowth({ articles }: { readonly articles: readonly StoryArticle[] }) {
  const titles = new Map(
    articles.map(({ article }) => [article.id, article.source ?? article.title]),
  );
  return (
    <ol className="story-growth">
      {articles.map(({ article, copyOf, why }, index) => {
        const at = article.publishedAt ?? article.addedAt;
        return (
          <li key={article.id} className={copyOf ? "copy" : undefined}>
            <time dateTime={at}>{dateAndTime(at)}</time>
            <p>
              <strong>{article.source ?? "Unknown source"}</strong>
              {index === 0 && <span className="tag">first</span>}
              {copyOf && (
                <span className="tag">the text of {titles.get(copyOf) ?? "another article"}</span>
              )}
              <br />
              <a href={articleLink(article.id)} data-item>
                {article.title}
              </a>
            </p>
            <WhyNote why={why} />
          </li>
        );
      })}
    </ol>
  );
}
