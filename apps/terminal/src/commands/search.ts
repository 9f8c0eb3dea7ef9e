import type { SearchHit } from "@nutgraf/library";
import { exitCodes } from "../exit-codes.ts";
import { eachItem } from "../library/each-item.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems, report } from "../output.ts";
import { safeText } from "../plain/safe-text.ts";
import { summaryText } from "../plain/summary-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf search` was asked for. */
export type SearchCommand = LibraryOptions &
  FormatOptions & { readonly newest?: boolean; readonly limit?: number };

const USUAL_LIMIT = 50;

/** Find articles by the search grammar. */
export async function runSearch(query: string, command: SearchCommand): Promise<number> {
  const { library: location, limit = USUAL_LIMIT, newest } = command;
  return withLibrary(location, async (library) => {
    let total = 0;
    const hits = eachItem(async (page) => {
      const found = await library.searches.find(query, {
        ...page,
        ...(newest ? { order: "newest" } : {}),
      });
      total = found.total;
      return found;
    }, limit);
    const shown = await printItems(hits, command, hitText);
    if (!command.json && !command.jsonl && total !== shown)
      report(`${shown} of ${total} articles; --limit shows more`);
    else if (total === 0 && !command.json && !command.jsonl) report("nothing found");
    return exitCodes.ok;
  });
}

function hitText(hit: SearchHit): string {
  const { text } = hit.snippet;
  return text
    ? `${summaryText(hit)}\n    ${safeText(text.replace(/\s+/g, " "))}`
    : summaryText(hit);
}
