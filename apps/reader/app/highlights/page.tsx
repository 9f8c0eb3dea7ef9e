import type { Metadata } from "next";
import { HighlightItem } from "../../components/highlights/highlight-item.tsx";
import { NextPage } from "../../components/lists/next-page.tsx";
import { ArticleSource } from "../../components/page/article-source.tsx";
import { PageHead } from "../../components/page/page-head.tsx";
import { openedLibrary } from "../../lib/library.ts";
import { highlightsPage, withQuery } from "../../lib/links.ts";
import { type PageProps, singleParams } from "../../lib/search-params.ts";

export const metadata: Metadata = { title: "Highlights" };

export default async function HighlightsPage({ searchParams }: PageProps) {
  const { after } = singleParams(await searchParams);
  const { annotations } = await openedLibrary();
  const { items, next } = await annotations.list(after ? { after } : {});
  const byArticle = Map.groupBy(items, ({ article }) => article.id);
  return (
    <div className="page">
      <PageHead title="Highlights" lede="Words you marked, and what you noted about them.">
        {items.length > 0 && <a href="/highlights/download">Download them</a>}
      </PageHead>
      {items.length === 0 && (
        <p className="empty list-empty">
          None yet. Select words in an article, or press h on a fact.
        </p>
      )}
      {[...byArticle].map(([id, highlights]) => (
        <section className="page-section" key={id}>
          {highlights[0] && <ArticleSource article={highlights[0].article} />}
          <ul className="fact-list">
            {highlights.map((highlight) => (
              <HighlightItem highlight={highlight} returnTo={highlightsPage} key={highlight.id} />
            ))}
          </ul>
        </section>
      ))}
      {next && <NextPage href={withQuery(highlightsPage, { after: next })} />}
    </div>
  );
}
