import { Article, createArticle, parseArticle } from "@nutgraf/core";
import { z } from "zod";

/** One line of a batch: an article without what the parser works out. */
const Line = Article.extend({
  id: z.coerce.string().min(1),
  language: z.string().default("en"),
});

/** Parse a line of JSON into a line of JSON: a ParsedArticle, or `{id, error}`; never throws. */
export function parseLine(line: string, explain: boolean): { line: string; failed: boolean } {
  try {
    const { text, ...metadata } = Line.parse(JSON.parse(line));
    const article = createArticle(text, metadata);
    return { line: JSON.stringify(parseArticle(article, { explain })), failed: false };
  } catch (error) {
    return { line: JSON.stringify({ ...idOf(line), error: messageOf(error) }), failed: true };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues
      .map(({ path, message }) => `${path.join(".") || "line"}: ${message}`)
      .join("; ");
  return error instanceof Error ? error.message : String(error);
}

function idOf(line: string): { id?: string } {
  try {
    const { id } = z.object({ id: z.coerce.string() }).parse(JSON.parse(line));
    return { id };
  } catch {
    return {};
  }
}
