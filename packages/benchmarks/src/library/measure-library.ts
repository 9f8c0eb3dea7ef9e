import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Article, ParsedArticle } from "@nutgraf/core";
import { openLibrary } from "@nutgraf/library";
import { markdownTable } from "../markdown-table.ts";
import { startPostgres } from "../postgres-server.ts";
import type { LibraryTask, Took } from "./library-process.ts";
import { makeArticles } from "./make-articles.ts";
import { fillLibrary, PARSED } from "./make-library.ts";
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
  const library = await openLibrary(location);
  try {
    const articles = growth(sizes.at(-1) ?? 0);
    const columns: (readonly (readonly [what: string, value: string])[])[] = [];
    let have = 0;
    for (const size of sizes) {
      await fillLibrary(library, take(articles, size - have - IMPORTED - WARM_UP));
      const imported = await measureImport({ folder, location, threads, seed: 1000 + size });
      have = size;
      const { sizeBytes } = await library.stats();
      const bytes = ["bytes per article", (sizeBytes / size).toFixed(0)] as const;
      columns.push([...imported, bytes, ...(await measureReading(location))]);
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
async function measureImport({ folder, location, threads, seed }: ImportToMeasure) {
  const articles = [...makeArticles(WARM_UP + IMPORTED, seed)];
  const files = {
    warmUp: writeArticles(join(folder, "warm-up.jsonl"), articles.slice(0, WARM_UP)),
    articles: writeArticles(join(folder, "articles.jsonl"), articles.slice(WARM_UP)),
  };
  const bare = await runTask({ kind: "parse", location, ...files });
  const all = await runTask({ kind: "import", location, threads, ...files });
  const rate = (wallMs: number) => (1000 * IMPORTED) / wallMs;
  return [
    ["import, articles/s", rate(all.wallMs).toFixed(0)],
    ["of bare parsing on one core", percent(bare.wallMs, all.wallMs)],
    ["parsing's share of the processor time", percent(bare.cpuMs, all.cpuMs)],
    ["memory of an import at most, MB", all.memory.toFixed(0)],
  ] as const;
}

async function measureReading(location: string) {
  const { memory, reads } = await runTask({ kind: "read", location, warmUp: "", articles: "" });
  return [["memory of reading at most, MB", memory.toFixed(0)] as const, ...reads];
}

type ImportToMeasure = Pick<LibraryTask, "location" | "threads"> & {
  readonly folder: string;
  readonly seed: number;
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

function writeArticles(file: string, articles: readonly Article[]): string {
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
  return file;
}

const PROCESS = fileURLToPath(new URL("./library-process.ts", import.meta.url));
/** As `pnpm start` starts the reader. */
const FLAGS = ["--max-semi-space-size=8"];
const ENVIRONMENT = { MALLOC_ARENA_MAX: "2" };

/** Run a task in a process that has the packages as they are built. */
async function runTask(task: LibraryTask): Promise<Took> {
  const args = [...FLAGS, PROCESS, JSON.stringify(task)];
  const env = { ...process.env, ...ENVIRONMENT };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const took: Took = JSON.parse(stdout);
  return took;
}
