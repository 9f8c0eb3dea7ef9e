import { type Article, type ArticleMetadata, createArticle, Timestamp } from "@nutgraf/core";

/** Why a pasted text or a file is no article. */
export type FormProblem = {
  readonly problem: "empty" | "binary" | "size";
  readonly file?: string;
};

const LARGEST_BYTES = 8 * 1024 * 1024;
/** NUL and friends: no text has them, and nearly every other file does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for.
const BINARY = /[\0-\x08\x0e-\x1a]/;

/** The articles of a form: its pasted text and its files, or the first problem among them. */
export async function readFormArticles(form: FormData): Promise<Article[] | FormProblem> {
  const metadata = readMetadata(form);
  const articles: Article[] = [];
  for (const file of form.getAll("files")) {
    if (typeof file === "string" || (file.size === 0 && file.name === "")) continue;
    if (file.size > LARGEST_BYTES) return { problem: "size", file: file.name };
    const article = readText(decode(await file.bytes()), metadata);
    if ("problem" in article) return { ...article, file: file.name };
    articles.push(article);
  }
  const pasted = form.get("text");
  const hasText = typeof pasted === "string" && pasted.trim() !== "";
  if (!hasText) return articles.length > 0 ? articles : { problem: "empty" };
  const article = readText(pasted, metadata);
  return "problem" in article ? article : [...articles, article];
}

function readText(text: string, metadata: ArticleMetadata): Article | FormProblem {
  if (text.trim() === "") return { problem: "empty" };
  if (BINARY.test(text)) return { problem: "binary" };
  return createArticle(text, metadata);
}

/** UTF-8, or Windows-1252 when it is not: older wire files are. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
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
