import { type ParsedArticle, type ParseOptions, parseArticle } from "@nutgraf/core";
import { readArticle } from "../input/read-article.ts";

/**
 * Parse the one article of a file, or of standard input (`-`).
 * @throws {CommandError} if the date is not one, or the input cannot be read or is not one article
 */
export async function parseFile(
  path: string,
  published: string | undefined,
  options: ParseOptions,
): Promise<ParsedArticle> {
  return parseArticle(await readArticle(path, published), options);
}
