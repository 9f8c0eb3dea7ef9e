import type { Metadata } from "next";
import { VersionsPage } from "../../../../components/versions/versions-page.tsx";
import { openedLibrary } from "../../../../lib/library.ts";
import { loadArticle } from "../../../../lib/load-article.ts";
import { type PageProps, singleParams } from "../../../../lib/search-params.ts";

type Props = PageProps & { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { summary } = await loadArticle((await params).id);
  return { title: `Versions of ${summary.title}` };
}

export default async function Page({ params, searchParams }: Props) {
  const { summary } = await loadArticle((await params).id);
  const asked = singleParams(await searchParams);
  const { articles } = await openedLibrary();
  const to = Number(asked.to) || summary.version;
  const from = Number(asked.from) || to - 1;
  const [versions, difference] = await Promise.all([
    articles.versions(summary.id),
    articles.compare(summary.id, from, to),
  ]);
  return <VersionsPage {...{ summary, versions, difference, from, to }} />;
}
