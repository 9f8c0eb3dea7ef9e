import type { ParsedArticle } from "@nutgraf/core";
import type { Library } from "@nutgraf/library";

const PAGE = 100;

/**
 * Every article that a search finds, with its facts, newest first; only one is held at a time.
 * @throws {SearchSyntaxError} with the first one
 */
export async function* eachFound(
  { searches, articles }: Library,
  query: string,
): AsyncGenerator<ParsedArticle> {
  let after: string | undefined;
  do {
    const page = await searches.find(query, {
      order: "newest",
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    for (const { id } of page.items) {
      const stored = await articles.get(id);
      // It may have been removed since it was found.
      if (stored) yield stored.parsed;
    }
    after = page.next;
  } while (after !== undefined);
}
