import { Article, type ArticleMetadata, createArticle } from "@nutgraf/core";
import { z } from "zod";
import { ImportError } from "../../import-error.ts";
import { parseJson } from "../../json/parse-json.ts";

/** An article as this software writes it, or a text with whatever is known of it. */
const Entry = Article.extend({
  id: z.coerce.string().min(1).optional(),
  language: z.string().default("en"),
});
const Wrapped = z.object({ schemaVersion: z.number(), article: Entry });

/**
 * Read articles or parsed articles from JSON: one, a list, or one on each line. Facts are left: they are found again.
 * @throws {ImportError} `malformed`
 */
export function readArticleJson(text: string): Article[] {
  const values = isLines(text)
    ? text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => parseJson(line, "json"))
    : [parseJson(text, "json")].flat();
  return values.map(toArticle);
}

/** JSON lines: the first line is a whole object, and another follows. */
function isLines(text: string): boolean {
  return /^\s*\{.*\}\s*\n\s*\{/.test(text);
}

function toArticle(value: unknown, index: number): Article {
  const wrapped = Wrapped.safeParse(value);
  const entry = wrapped.success ? wrapped : Entry.safeParse(value);
  if (!entry.success) throw malformed(entry.error, index);
  const { text, ...metadata } = "article" in entry.data ? entry.data.article : entry.data;
  return createArticle(text, withKnown(metadata));
}

/** Absent is a missing key. */
function withKnown({ id, ...metadata }: Omit<z.infer<typeof Entry>, "text">): ArticleMetadata {
  return id === undefined ? metadata : { ...metadata, id };
}

function malformed(error: z.ZodError, index: number): ImportError {
  const [issue] = error.issues;
  const message = `Article ${index + 1} is none: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  return new ImportError("malformed", "json", message);
}
