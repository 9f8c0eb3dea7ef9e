import { parseArticle } from "@nutgraf/core";
import { exitCodes } from "../exit-codes.ts";
import { readArticle } from "../input/read-article.ts";
import { print } from "../output.ts";
import { articleText } from "../plain/article-text.ts";

/** What `nutgraf FILE` was asked for. */
export type ViewCommand = { readonly published?: string; readonly plain?: boolean };

/** Show one article in the viewer; without a terminal, or with `--plain`, print it with its facts. */
export async function runView(path: string | undefined, command: ViewCommand): Promise<number> {
  if (path === undefined) return viewLibrary();
  const parsed = parseArticle(readArticle(path, command.published), { explain: true });
  if (command.plain || !process.stdout.isTTY || path === "-") {
    await print(articleText(parsed));
    return exitCodes.ok;
  }
  const [{ openViewer }, { singleSource }] = await Promise.all([
    import("../viewer/open-viewer.tsx"),
    import("../viewer/article-source.ts"),
  ]);
  await openViewer(singleSource(parsed), true);
  return exitCodes.ok;
}

async function viewLibrary(): Promise<number> {
  const [{ openViewer }, { toArticleRow }, { sampleArticles }] = await Promise.all([
    import("../viewer/open-viewer.tsx"),
    import("../viewer/article-source.ts"),
    import("@nutgraf/samples"),
  ]);
  const articles = new Map(sampleArticles().map((article) => [article.id, parseArticle(article)]));
  await openViewer(
    {
      rows: [...articles.values()].map(toArticleRow),
      open: (id) => Promise.resolve(articles.get(id)),
    },
    false,
  );
  return exitCodes.ok;
}
