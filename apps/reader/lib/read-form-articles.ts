import { type Article, type ArticleMetadata, createArticle, Timestamp } from "@nutgraf/core";
import { isImportError } from "./known-errors.ts";
import { formatsPackage } from "./packages.ts";

/** A file or pasted text that is no article, and why. */
type FormProblem = {
  /** The file's name; absent for pasted text. */
  readonly item?: string;
  /** A sentence without its full stop. */
  readonly problem: string;
};

/** What a form brought. */
export type FormArticles = {
  readonly articles: readonly Article[];
  readonly problems: readonly FormProblem[];
};

const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/** The articles of a form's pasted text and files, of any format; one that cannot be read stops no other. */
export async function readFormArticles(form: FormData): Promise<FormArticles> {
  const metadata = readMetadata(form);
  const articles: Article[] = [];
  const problems: FormProblem[] = [];
  for (const file of form.getAll("files")) {
    if (typeof file === "string" || (file.size === 0 && file.name === "")) continue;
    const read = await readFile(file, metadata);
    if ("problem" in read) problems.push({ item: file.name, problem: read.problem });
    else articles.push(...read);
  }
  const pasted = form.get("text");
  if (typeof pasted === "string" && pasted.trim() !== "")
    articles.push(createArticle(pasted, metadata));
  if (articles.length + problems.length === 0)
    problems.push({ problem: "There was no text in it" });
  return { articles, problems };
}

async function readFile(
  file: File,
  metadata: ArticleMetadata,
): Promise<readonly Article[] | FormProblem> {
  if (file.size > LARGEST_FILE_BYTES) return { problem: "It is larger than 32 MB" };
  const { readArticles } = await formatsPackage();
  try {
    const { articles } = await readArticles({
      bytes: await file.bytes(),
      contentType: file.type || undefined,
    });
    if (articles.length === 0) return { problem: "There is no article in it" };
    // What the form says of a file fills in what the file does not say of itself.
    return articles.map((article) => ({ ...metadata, ...article }));
  } catch (error) {
    if (isImportError(error)) return { problem: error.message };
    throw error;
  }
}

function readMetadata(form: FormData): ArticleMetadata {
  const source = form.get("source");
  const published = Timestamp.safeParse(form.get("published"));
  return {
    ...(typeof source === "string" && source.trim() !== "" && { source: { name: source.trim() } }),
    ...(published.success && { publishedAt: published.data }),
  };
}
