import type { QuoteSummary } from "@nutgraf/library";
import { articleLink } from "../../lib/links.ts";
import { Doubt } from "../facts/doubt.tsx";
import { ArticleSource } from "../page/article-source.tsx";
import { EntityLinks } from "../page/entity-links.tsx";

/** Things said, each with who says it, about whom, and where it stands. */
export function QuoteList({ quotes }: { readonly quotes: readonly QuoteSummary[] }) {
  return (
    <ul className="quote-list">
      {quotes.map((quote) => (
        <QuoteItem key={`${quote.article.id} ${quote.id}`} quote={quote} />
      ))}
    </ul>
  );
}

function QuoteItem({ quote }: { readonly quote: QuoteSummary }) {
  const { speakers, speakerText, about, article, span, kind, text, confidence } = quote;
  return (
    <li className={`quote-item said-${kind}`}>
      <p className="quote-speaker">
        {speakers.length > 0 ? (
          <EntityLinks entities={speakers} />
        ) : (
          <span className="unknown">{speakerText ?? "Speaker unknown"}</span>
        )}
        {about.length > 0 && (
          <span className="quote-about">
            {" about "}
            <EntityLinks entities={about} />
          </span>
        )}
        <Doubt confidence={confidence} />
      </p>
      <blockquote>
        <a href={articleLink(article.id, span)}>{text}</a>
      </blockquote>
      <ArticleSource article={article} span={span} />
    </li>
  );
}
