import { type Article, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { sampleArticles } from "@nutgraf/samples";

// Stands in until the library package has its first version.
const store = globalThis as { articles?: Map<string, ParsedArticle> };
function all() {
  store.articles ??= new Map(
    sampleArticles().map((article) => [article.id, parseArticle(article, { explain: true })]),
  );
  return store.articles;
}
export async function getArticle(id: string): Promise<ParsedArticle | undefined> {
  return all().get(id);
}
export async function listArticles(): Promise<ParsedArticle[]> {
  return [...all().values()];
}
export async function addArticles(articles: readonly Article[]): Promise<void> {
  for (const article of articles) all().set(article.id, parseArticle(article, { explain: true }));
}
