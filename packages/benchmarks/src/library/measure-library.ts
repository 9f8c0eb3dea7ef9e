import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Article, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { type Library, openLibrary } from "@nutgraf/library";
import { markdownTable } from "../markdown-table.ts";
import { startPostgres } from "../postgres-server.ts";
import { makeArticles } from "./make-articles.ts";
import { fillLibrary, PARSED } from "./make-library.ts";
import { measureReads } from "./measure-reads.ts";
import { retellStories } from "./retell-stories.ts";

/** What to measure. */
export type LibraryBench = {
  /** Sizes at which the growing library is measured, ascending. */
  readonly sizes: readonly number[];
  /** `sqlite`, or `postgres`: a server of its own. */
  readonly engine: string;
  readonly threads?: number | undefined;
};

/** So many articles are imported with parsing to measure it. */
const IMPORTED = 480;
const WARM_UP = 200;

/** Grow a library of made articles and measure it at each size, as a Markdown table. */
export async function measureLibrary({ sizes, engine, threads }: LibraryBench): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-bench-"));
  const server = engine === "postgres" ? await startPostgres(folder) : undefined;
  const location = server?.url ?? join(folder, "library.db");
  const library = await openLibrary(location, threads === undefined ? {} : { threads });
  try {
    const articles = growth(sizes.at(-1) ?? 0);
    const columns: (readonly [what: string, value: string])[][] = [];
    let have = 0;
    for (const size of sizes) {
      await fillLibrary(library, take(articles, size - have - IMPORTED));
      const imported = await measureImport(library, size);
      have = size;
      const { sizeBytes } = await library.stats();
      columns.push([
        ...imported,
        ["bytes per article", (sizeBytes / size).toFixed(0)],
        ["memory, MB", (process.memoryUsage.rss() / 1e6).toFixed(0)],
        ...(await measureReads(library)),
      ]);
    }
    const rows = (columns[0] ?? []).map(([what], at) => [
      what,
      ...columns.map((column) => column[at]?.[1] ?? ""),
    ]);
    return markdownTable(["", ...sizes.map((size) => size.toLocaleString("en-GB"))], rows);
  } finally {
    await library.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first ones are parsed as they come in, the others have their facts. */
function* growth(count: number): Generator<Article | ParsedArticle> {
  yield* makeArticles(Math.min(count, PARSED));
  yield* retellStories(count, { parsedCount: PARSED });
}

function* take<Item>(items: Iterator<Item>, count: number): Generator<Item> {
  for (let at = 0; at < count; at++) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}

/**
 * Importing with parsing, and how much of its processor time parsing alone takes: other work on the
 * machine changes both, their share hardly.
 */
async function measureImport(library: Library, seed: number) {
  const articles = [...makeArticles(WARM_UP + IMPORTED, 1000 + seed)];
  for (const article of articles.slice(0, WARM_UP)) parseArticle(article);
  const bare = await costOf(async () => {
    for (const article of articles.slice(WARM_UP)) parseArticle(article);
  });
  const all = await costOf(() => fillLibrary(library, articles.slice(WARM_UP)));
  const rate = (wallMs: number) => (1000 * IMPORTED) / wallMs;
  return [
    ["import, articles/s", rate(all.wallMs).toFixed(0)],
    ["of bare parsing on one core", `${((100 * bare.wallMs) / all.wallMs).toFixed(0)} %`],
    ["parsing's share of the processor time", `${((100 * bare.cpuMs) / all.cpuMs).toFixed(0)} %`],
  ] as const;
}

async function costOf(work: () => Promise<unknown>): Promise<{ wallMs: number; cpuMs: number }> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000 };
}
