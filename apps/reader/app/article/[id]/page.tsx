import type { Metadata } from "next";
import { after } from "next/server";
import { ArticlePage } from "../../../components/article/article-page.tsx";
import { openedLibrary } from "../../../lib/library.ts";
import { loadArticle } from "../../../lib/load-article.ts";
import { requestPreferences } from "../../../lib/request.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { summary } = await loadArticle((await params).id);
  return { title: summary.title };
}

export default async function Page({ params }: Props) {
  const stored = await loadArticle((await params).id);
  const { evidence } = await requestPreferences();
  const { id, isRead } = stored.summary;
  if (!isRead) after(async () => (await openedLibrary()).reading.markRead([id], true));
  return <ArticlePage stored={stored} shown={evidence} />;
}
