import type { ParsedArticle } from "@nutgraf/core";
import { fileNames } from "../file-name.ts";
import type { ParsedArticles } from "../writer.ts";
import { writeZip, type ZipEntry } from "../zip/write-zip.ts";
import { toMarkdown } from "./to-markdown.ts";

/** A note for each article, zipped: a folder to drop into Obsidian or any editor. */
export async function* writeMarkdown(articles: ParsedArticles): AsyncGenerator<Uint8Array> {
  yield* writeZip(toNotes(articles));
}

async function* toNotes(articles: ParsedArticles): AsyncGenerator<ZipEntry> {
  const toName = fileNames();
  for await (const parsed of articles)
    yield { name: `${toName(titleOf(parsed), parsed.article.id)}.md`, content: toMarkdown(parsed) };
}

/** The date before the title keeps a folder in order. */
function titleOf({ article }: ParsedArticle): string | undefined {
  const title = article.title ?? article.text.trim().split("\n")[0];
  return [article.publishedAt?.slice(0, 10), title].filter(Boolean).join(" ") || undefined;
}
