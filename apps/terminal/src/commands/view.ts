import { parseArticle } from "@nutgraf/core";
import type { Library } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { readArticle } from "../input/read-article.ts";
import { withLibrary } from "../library/with-library.ts";
import { print } from "../output.ts";
import { articleText } from "../plain/article-text.ts";
import type { LibraryOptions } from "../program/declaring.ts";
import { runList } from "./list.ts";

/** What `nutgraf [FILE]` was asked for. */
export type ViewCommand = LibraryOptions & {
  readonly published?: string;
  readonly plain?: boolean;
};

/** Show the library or one article in the viewer; without a terminal, or with `--plain`, as text. */
export async function runView(path: string | undefined, command: ViewCommand): Promise<number> {
  const isPlain = command.plain === true || !process.stdout.isTTY || !process.stdin.isTTY;
  if (path === undefined) return isPlain ? runList(command) : viewLibrary(command);
  const parsed = parseArticle(readArticle(path, command.published), { explain: true });
  if (isPlain) {
    await print(articleText(parsed));
    return exitCodes.ok;
  }
  const [{ openViewer }, { singleSource }] = await Promise.all([
    import("../viewer/open-viewer.tsx"),
    import("../viewer/source/single-source.ts"),
  ]);
  await openViewer(singleSource(parsed), { startsWithArticle: true });
  return exitCodes.ok;
}

async function viewLibrary({ library: location }: ViewCommand): Promise<number> {
  const [{ openViewer }, { librarySource }] = await Promise.all([
    import("../viewer/open-viewer.tsx"),
    import("../viewer/source/library-source.ts"),
  ]);
  return withLibrary(location, async (library) => {
    await seedIfNew(library);
    await openViewer(librarySource(library), { startsWithArticle: false });
    return exitCodes.ok;
  });
}

/** A library that was never used is given the samples. */
async function seedIfNew(library: Library): Promise<void> {
  const { items } = await library.articles.list({ limit: 1 });
  if (items.length > 0) return;
  const { sampleArticles } = await import("@nutgraf/samples");
  await library.articles.seed(sampleArticles());
}
