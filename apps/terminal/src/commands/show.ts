import type { ParsedArticle } from "@nutgraf/core";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems } from "../output.ts";
import { articleText } from "../plain/article-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf show` was asked for. */
export type ShowCommand = LibraryOptions & FormatOptions & { readonly version?: number };

/** Print articles of the library with their facts. */
export async function runShow(ids: readonly string[], command: ShowCommand): Promise<number> {
  const { library: location, version } = command;
  return withLibrary(location, async (library) => {
    async function* articles(): AsyncGenerator<ParsedArticle> {
      for (const id of ids) {
        const found = await library.articles.get(id, version);
        if (!found)
          throw new CommandError(
            "noInput",
            version === undefined
              ? `The library has no article ${JSON.stringify(id)}; nutgraf list shows the ids`
              : `The library has no version ${version} of ${JSON.stringify(id)}`,
          );
        yield found.parsed;
      }
    }
    await printItems(articles(), command, articleText);
    return exitCodes.ok;
  });
}
