import { Readability } from "@mozilla/readability";
import { ImportError, readArticles } from "@nutgraf/formats";
import { parseHTML } from "linkedom";
import { markdownTable } from "../markdown-table.ts";
import { packageVersion } from "../systems/package-version.ts";

const ROUNDS = 3;
const URL_OF_PAGE = "https://example.org/story";

/**
 * CPU time for a page, ours and Readability's over linkedom, both from bytes to text: page by page in turn,
 * the best of three rounds of each, so that other work on the machine weighs on both alike.
 */
export async function comparePageSpeed(pages: readonly Uint8Array[]): Promise<string> {
  let [ours, theirs] = [0, 0];
  for (const bytes of pages) {
    const best = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      best.ours = Math.min(best.ours, await cpuTime(() => readOurs(bytes)));
      best.theirs = Math.min(best.theirs, await cpuTime(() => readTheirs(bytes)));
    }
    ours += best.ours;
    theirs += best.theirs;
  }
  const perPage = (total: number): string => `${(total / pages.length).toFixed(2)} ms`;
  const peer = `Readability ${packageVersion("@mozilla/readability")} over linkedom ${packageVersion("linkedom")}`;
  return markdownTable(
    [`CPU a page, ${pages.length} pages`, "time", "ratio"],
    [
      ["nutgraf", perPage(ours), (ours / theirs).toFixed(2)],
      [peer, perPage(theirs), "1.00"],
    ],
  );
}

async function cpuTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function readOurs(bytes: Uint8Array): Promise<void> {
  try {
    await readArticles({ bytes, contentType: "text/html", url: URL_OF_PAGE });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
}

/** What its users do for a page; where linkedom breaks on one, its time counts up to there. */
function readTheirs(bytes: Uint8Array): void {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    new Readability(document).parse();
  } catch {}
}
