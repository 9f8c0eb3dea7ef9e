import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArticle } from "@nutgraf/core";
import { type Library, openLibrary } from "@nutgraf/library";
import { markdownTable } from "../markdown-table.ts";
import { personName } from "../world/people.ts";
import { makeArticles } from "./make-articles.ts";

/** What to measure. */
export type LibraryBench = {
  /** Sizes at which the growing library is measured, ascending. */
  readonly sizes: readonly number[];
  /** A PostgreSQL address instead of a SQLite file of its own. */
  readonly location?: string | undefined;
  readonly threads?: number | undefined;
};

const PARSED_BARE = 300;
const ROUNDS = 200;

type Row = readonly [what: string, ...values: string[]];

/** Grow a library of made articles and measure it at each size, as a Markdown table. */
export async function measureLibrary({ sizes, location, threads }: LibraryBench): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-bench-"));
  const path = join(folder, "library.db");
  const library = await openLibrary(location ?? path, threads === undefined ? {} : { threads });
  try {
    const bare = bareRate();
    const articles = makeArticles(sizes.at(-1) ?? 0);
    const columns: Row[][] = [];
    let have = 0;
    for (const size of sizes) {
      const rate = await grow(library, articles, size - have);
      have = size;
      const bytes =
        location === undefined ? statSync(path).size : (await library.stats()).sizeBytes;
      columns.push([
        ["import, articles/s", rate.toFixed(0)],
        ["of bare parsing on one core", `${((100 * rate) / bare).toFixed(0)} %`],
        ["bytes per article", (bytes / size).toFixed(0)],
        ["memory, MB", (process.memoryUsage.rss() / 1e6).toFixed(0)],
        ...(await measureReads(library)),
      ]);
    }
    const first = columns[0] ?? [];
    const rows = first.map(([what], at) => [
      what,
      ...columns.map((column) => column[at]?.[1] ?? ""),
    ]);
    return `bare parsing, one core: ${bare.toFixed(0)} articles/s\n\n${markdownTable(["", ...sizes.map(String)], rows)}`;
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles a second that this thread parses and does nothing with. */
function bareRate(): number {
  const articles = [...makeArticles(2 * PARSED_BARE, 2)];
  for (const article of articles.slice(0, PARSED_BARE)) parseArticle(article);
  const start = performance.now();
  for (const article of articles.slice(PARSED_BARE)) parseArticle(article);
  return (1000 * PARSED_BARE) / (performance.now() - start);
}

async function grow(
  library: Library,
  articles: ReturnType<typeof makeArticles>,
  count: number,
): Promise<number> {
  function* next() {
    for (let at = 0; at < count; at++) {
      const made = articles.next();
      if (made.done) return;
      yield made.value;
    }
  }
  const start = performance.now();
  const { added, failed } = await library.articles.addMany(next());
  if (failed.length > 0) throw new Error(`${failed.length} articles failed: ${failed[0]?.problem}`);
  return (1000 * added) / (performance.now() - start);
}

async function measureReads(library: Library): Promise<Row[]> {
  const ids = (await library.articles.list({ limit: 500 })).items.map(({ id }) => id);
  const entities = (await library.entities.list({ limit: 100 })).items.map(({ id }) => id);
  const stories = (await library.stories.list({ limit: 100 })).items.map(({ id }) => id);
  const pick = (list: readonly string[], at: number) => list[(at * 7) % list.length] ?? "";
  const search = await time(async (at) => {
    const query = queries[at % queries.length] ?? "";
    await library.searches.find(query, { limit: 20 });
    await library.searches.facets(query);
  });
  const found = await time((at) =>
    library.searches.find(queries[at % queries.length] ?? "", { limit: 20 }),
  );
  const article = await time((at) => library.articles.get(pick(ids, at)));
  const entity = await time(async (at) => {
    const id = pick(entities, at);
    await library.entities.get(id);
    await library.entities.articles(id, { limit: 20 });
    await library.quotes.list({ speaker: id, limit: 20 });
    await library.events.list({ entity: id, limit: 20 });
  });
  const story = await time((at) => library.stories.get(pick(stories, at)));
  const list = await time(() => library.articles.list({ unread: true, limit: 50 }));
  const graph = await time(() => library.relations.list());
  return [
    ["search with facets, p50 ms", search.p50],
    ["search with facets, p95 ms", search.p95],
    ["search alone, p95 ms", found.p95],
    ["article, p95 ms", article.p95],
    ["entity page, p95 ms", entity.p95],
    ["story page, p95 ms", story.p95],
    ["unread list, p95 ms", list.p95],
    ["who acts on whom, p95 ms", graph.p95],
  ];
}

async function time(work: (at: number) => Promise<unknown>): Promise<{ p50: string; p95: string }> {
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    const start = performance.now();
    await work(at);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const of = (share: number) => (times[Math.floor(share * ROUNDS)] ?? 0).toFixed(1);
  return { p50: of(0.5), p95: of(0.95) };
}

/** Words common and rare, phrases, exclusions, names by fame, facts and dates. */
const queries = [
  "president",
  "earthquake",
  "bridge -ship",
  '"the government"',
  "vote OR election",
  "mini*",
  ...[0, 1, 5, 20, 100, 500].map((rank) => `person:"${personName(rank)}"`),
  ...[0, 3, 30].map((rank) => `by:"${personName(rank)}"`),
  "said:agreement",
  "event:AGREE after:2023-02",
  "event:ace:Life.Die",
  "treaty on:2023-01",
  'source:"Outlet 3" treaty',
  "is:original rescue",
  "title:minister",
  "has:quote court",
];
