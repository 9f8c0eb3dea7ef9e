import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "../../../components/article/article-page.tsx";
import { articleTitle } from "../../../lib/article-title.ts";
import { getArticle } from "../../../lib/library.ts";
import { requestPreferences } from "../../../lib/request.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const parsed = await getArticle(decodeURIComponent((await params).id));
  return { title: parsed ? articleTitle(parsed.article) : "Not found" };
}

export default async function Page({ params }: Props) {
  const parsed = await getArticle(decodeURIComponent((await params).id));
  if (!parsed) notFound();
  const { evidence } = await requestPreferences();
  return <ArticlePage parsed={parsed} shown={evidence} />;
}
