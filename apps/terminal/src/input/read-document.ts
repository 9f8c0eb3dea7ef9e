import type { Article } from "@nutgraf/core";
import { ImportError, readArticles } from "@nutgraf/formats";
import { CommandError } from "../exit-codes.ts";

/**
 * Read the one article of a document in any supported format.
 * @throws {CommandError} if it cannot be read, or holds none or more than one
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Article> {
  try {
    const { articles } = await readArticles({ bytes });
    const [article, ...others] = articles;
    if (!article) throw new CommandError("data", `${name} holds no article`);
    if (others.length > 0)
      throw new CommandError(
        "data",
        `${name} holds ${articles.length} articles, expected one; nutgraf add takes them all`,
      );
    return article;
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new CommandError("data", `${name}: ${cause.message}`, { cause });
  }
}
