import type { StoredArticle } from "@nutgraf/library";
import { notFound } from "next/navigation";
import { cache } from "react";
import { openedLibrary } from "./library.ts";

/** The article of this address, read once for a page and its title; a missing one is "not found". */
export const loadArticle = cache(async (id: string): Promise<StoredArticle> => {
  const library = await openedLibrary();
  const stored = await library.articles.get(decodeURIComponent(id));
  if (!stored) notFound();
  return stored;
});
