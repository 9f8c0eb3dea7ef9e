import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { StoryPage } from "../../../components/story/story-page.tsx";
import { openedLibrary } from "../../../lib/library.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

const loadStory = cache(async (id: string) => {
  const { stories } = await openedLibrary();
  return (await stories.get(decodeURIComponent(id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadStory((await params).id)).title };
}

export default async function Page({ params }: Props) {
  return <StoryPage story={await loadStory((await params).id)} />;
}
