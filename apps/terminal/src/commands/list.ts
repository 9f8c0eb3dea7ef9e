import { exitCodes } from "../exit-codes.ts";
import { eachItem } from "../library/each-item.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems, report } from "../output.ts";
import { summaryText } from "../plain/summary-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf list` was asked for. */
export type ListCommand = LibraryOptions &
  FormatOptions & {
    readonly unread?: boolean;
    readonly starred?: boolean;
    readonly source?: string;
    readonly tag?: string;
    readonly limit?: number;
  };

/** List articles, newest first. */
export async function runList({
  library: location,
  limit,
  ...command
}: ListCommand): Promise<number> {
  const { unread, starred, source, tag } = command;
  const wanted = {
    ...(unread ? { unread } : {}),
    ...(starred ? { starred } : {}),
    ...(source === undefined ? {} : { source }),
    ...(tag === undefined ? {} : { tag }),
  };
  return withLibrary(location, async (library) => {
    const articles = eachItem((page) => library.articles.list({ ...wanted, ...page }), limit);
    const count = await printItems(articles, command, summaryText);
    if (count === 0 && !command.json && !command.jsonl)
      report("no articles; add some with: nutgraf add FILE");
    return exitCodes.ok;
  });
}
