import type { Metadata } from "next";
import { after } from "next/server";
import { ArticlePage } from "../../../components/article/article-page.tsx";
import { openedLibrary } from "../../../lib/library.ts";
import { loadArticle } from "../../../lib/load-article.ts";
import { loadArticlePage } from "../../../lib/load-article-page.ts";
import { requestPreferences } from "../../../lib/request.ts";
import { type PageProps, singleParams } from "../../../lib/search-params.ts";

type Props = PageProps & { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { summary } = await loadArticle((await params).id);
  return { title: summary.title };
}

export default async function Page({ params, searchParams }: Props) {
  const stored = await loadArticle((await params).id);
  const { why } = singleParams(await searchParams);
  const library = await openedLibrary();
  const [data, preferences] = await Promise.all([
    loadArticlePage(library, stored, { isExplained: why !== undefined }),
    requestPreferences(),
  ]);
  const { id, isRead } = stored.summary;
  if (!isRead) after(() => library.reading.markRead([id], true));
  return <ArticlePage data={data} preferences={preferences} />;
}
