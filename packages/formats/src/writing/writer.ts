import type { ParsedArticle } from "@nutgraf/core";

/** Parsed articles as they come: a search of a library need not end before writing begins. */
export type ParsedArticles = AsyncIterable<ParsedArticle>;

/** Writes articles with their facts, piece by piece. */
export type Write = (articles: ParsedArticles) => AsyncGenerator<string | Uint8Array>;
