import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Article, parseArticle } from "@nutgraf/core";
import { type Library, openLibrary } from "@nutgraf/library";
import { peakMemory } from "../peak-memory.ts";

/** What a process of its own does, as an app is one: whoever made the articles holds memory of its own. */
export type LibraryTask = {
  /** Parse and keep nothing, import into the library, or read what is in it. */
  readonly kind: "parse" | "import" | "read";
  readonly location: string;
  readonly threads?: number | undefined;
  /** Articles as JSON lines: those that come first and are not counted, and those that are. */
  readonly warmUp: string;
  readonly articles: string;
};

/** What a task took. */
export type Took = {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Most memory that the process held, in MB. */
  readonly memory: number;
  /** What reading measured, ready to print. */
  readonly reads: readonly (readonly [what: string, value: string])[];
};

if (import.meta.main) console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? ""))));

async function run({ kind, location, threads, warmUp, articles }: LibraryTask): Promise<Took> {
  if (kind === "parse") {
    await parseAll(warmUp);
    return measure(() => parseAll(articles));
  }
  const library = await openLibrary(location, threads === undefined ? {} : { threads });
  try {
    if (kind === "read") {
      const { measureReads } = await import("./measure-reads.ts");
      return await measure(() => measureReads(library));
    }
    await importAll(library, warmUp);
    return await measure(() => importAll(library, articles));
  } finally {
    await library.close();
  }
}

async function measure(work: () => Promise<Took["reads"] | undefined>): Promise<Took> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const reads = await work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wallMs, cpuMs: (user + system) / 1000, memory: peakMemory(), reads: reads ?? [] };
}

async function parseAll(file: string): Promise<undefined> {
  for await (const article of readArticles(file)) parseArticle(article);
}

async function importAll(library: Library, file: string): Promise<undefined> {
  const { failed } = await library.articles.addMany(readArticles(file));
  if (failed.length > 0) throw new Error(`${failed.length} articles failed: ${failed[0]?.problem}`);
}

async function* readArticles(file: string): AsyncGenerator<Article> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const article: Article = JSON.parse(line);
    yield article;
  }
}
