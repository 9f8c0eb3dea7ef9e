import type { Annotation, ParsedArticle } from "@nutgraf/core";
import type { ArticleSummary } from "@nutgraf/library";
import { articleTitle } from "../../lib/article-title.ts";
import type { Mark } from "../../lib/evidence/find-marks.ts";
import { textPieces } from "../../lib/evidence/text-pieces.ts";
import { dateAndTime } from "../../lib/labels/date-and-time.ts";
import { versionsLink } from "../../lib/links.ts";
import { wordsOf } from "./article-text.tsx";
import { MarkedText } from "./marked-text.tsx";

type ArticleHeaderProps = {
  readonly article: ParsedArticle["article"];
  readonly marks: readonly Annotation<Mark>[];
  readonly summary: ArticleSummary;
};

/** Source, headline, byline, dates. */
export function ArticleHeader({ article, marks, summary }: ArticleHeaderProps) {
  const { text, blocks, source, publishedAt, byline } = article;
  const headline = blocks.find(({ kind }) => kind === "headline");
  const range = headline && wordsOf(text, headline);
  const outlet = source?.name ?? source?.agency ?? article.dateline?.agency;
  return (
    <header className="article-header">
      <p className="kicker">
        {outlet ?? "Unknown source"}
        {publishedAt && (
          <>
            {" · "}
            <time dateTime={publishedAt}>{dateAndTime(publishedAt)}</time>
          </>
        )}
        {summary.version > 1 && (
          <>
            {" · "}
            <a href={versionsLink(summary.id)}>version {summary.version}</a>
          </>
        )}
        {summary.url && (
          <>
            {" · "}
            <a href={summary.url} rel="noreferrer" data-keys="v">
              original
            </a>
          </>
        )}
      </p>
      <h1 data-start={range?.start}>
        {range ? <MarkedText pieces={textPieces({ text, range, marks })} /> : articleTitle(article)}
      </h1>
      {byline && byline.length > 0 && <p className="byline">By {byline.join(", ")}</p>}
    </header>
  );
}
