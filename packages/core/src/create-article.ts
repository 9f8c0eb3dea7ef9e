import type { Article } from "./model/article.ts";

/** What is known of an article besides its text; an absent id is made from the text. */
export type ArticleMetadata = Partial<Omit<Article, "text">>;

/** Make an article of a text: line ends become `\n`, nothing else changes. */
export function createArticle(text: string, metadata: ArticleMetadata = {}): Article {
  const normalised = text.replace(/\r\n?/g, "\n");
  return { language: "en", ...metadata, id: metadata.id ?? textId(normalised), text: normalised };
}

/** FNV-1a over the text's code units, twice with different seeds: 64 bits as hexadecimal. Source: http://www.isthe.com/chongo/tech/comp/fnv/. */
function textId(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (high >>> 13);
  }
  return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
