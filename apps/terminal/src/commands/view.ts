import { existsSync } from "node:fs";
import type { Library } from "@nutgraf/library";
import { loadWithWeights } from "../color.ts";
import { CommandError, exitCodes } from "../exit-codes.ts";
import type { LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf [FILE]` was asked for. */
export type ViewCommand = LibraryOptions & {
  readonly published?: string;
  readonly plain?: boolean;
};

/** What looks more like a command than like a path. */
const WORD = /^[a-z]+$/;

/** Show the library or one article in the viewer; without a terminal, or with `--plain`, as text. */
export async function runView(path: string | undefined, command: ViewCommand): Promise<number> {
  const isPlain = command.plain === true || !process.stdout.isTTY || !process.stdin.isTTY;
  if (path !== undefined) return viewFile(path, command, isPlain);
  if (!isPlain) return viewLibrary(command);
  const { runList } = await import("./list.ts");
  return runList(command);
}

async function viewFile(path: string, command: ViewCommand, isPlain: boolean): Promise<number> {
  if (WORD.test(path) && !existsSync(path))
    throw new CommandError(
      "usage",
      `${path} is neither a command nor a file; nutgraf --help lists the commands`,
    );
  const { parseFile } = await import("../parsing/parse-file.ts");
  const parsed = await parseFile(path, command.published, { explain: true });
  if (isPlain) {
    const [{ print }, { articleText }] = await Promise.all([
      import("../output.ts"),
      import("../plain/article-text.ts"),
    ]);
    await print(articleText(parsed));
    return exitCodes.ok;
  }
  const [{ loaded, isColorless }, { singleSource }] = await Promise.all([
    loadWithWeights(() => import("../viewer/open-viewer.tsx")),
    import("../viewer/source/single-source.ts"),
  ]);
  await loaded.openViewer(singleSource(parsed), { startsWithArticle: true, isColorless });
  return exitCodes.ok;
}

async function viewLibrary({ library: location }: ViewCommand): Promise<number> {
  const [{ loaded, isColorless }, { librarySource }, { withLibrary }, { checkLibrary }] =
    await Promise.all([
      loadWithWeights(() => import("../viewer/open-viewer.tsx")),
      import("../viewer/source/library-source.ts"),
      import("../library/with-library.ts"),
      import("../library/check-library.ts"),
    ]);
  return withLibrary(
    location,
    async (library) => {
      await seedIfNew(library);
      const problem = checkLibrary(library.location);
      const source = librarySource(library);
      await loaded.openViewer(source, { startsWithArticle: false, problem, isColorless });
      return exitCodes.ok;
    },
    // Reading a large file through would keep the first frame waiting; it is done beside it.
    { checks: false },
  );
}

/** A library that was never used is given the samples. */
async function seedIfNew(library: Library): Promise<void> {
  const { items } = await library.articles.list({ limit: 1 });
  if (items.length > 0) return;
  const [{ sampleArticles }, { showWork }] = await Promise.all([
    import("@nutgraf/samples"),
    import("../progress.ts"),
  ]);
  await showWork("Reading the first articles …", () => library.articles.seed(sampleArticles()));
}
