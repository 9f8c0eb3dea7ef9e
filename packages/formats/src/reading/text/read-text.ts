import { type Article, createArticle } from "@nutgraf/core";
import type { ImportSource } from "../reading.ts";

/** A plain text is an article as it stands; its headline, byline and dateline are found by the parser. */
export function readText(text: string, { url }: Pick<ImportSource, "url">): Article {
  return createArticle(text, url === undefined ? {} : { url });
}
