import { openLibrary } from "@nutgraf/library";
import { makeArticles } from "../library/make-articles.ts";
import type { PostgresServer } from "../postgres-server.ts";
import type { Outcome } from "./outcome.ts";
import { runProcess, savedOf } from "./run-process.ts";

const ARTICLES = 480;

/** Kill a worker in the middle of a job: another does the rest of it, and each article is there once. */
export async function killWorker({ url }: PostgresServer): Promise<Outcome> {
  const before = await addJob(url, 11);
  const first = await runProcess("work-process.ts", [url], { killAfterMs: 300 });
  const second = await runProcess("work-process.ts", [url]);
  const added = (await countArticles(url)) - before;
  return {
    isPassed:
      first.signal === "SIGKILL" && second.lines.includes("state done") && added === ARTICLES,
    told: `killed after ${savedOf(first)} of ${ARTICLES}; another worker: ${second.lines.at(-1)}, ${added} added`,
  };
}

/** Restart the server while a worker is at work: the worker lives, and nothing is lost. */
export async function restartServer(server: PostgresServer): Promise<Outcome> {
  const before = await addJob(server.url, 12);
  let restarts: Promise<void> | undefined;
  const worker = await runProcess("work-process.ts", [server.url], {
    onLine: (line) => {
      if (line.startsWith("saved ")) restarts ??= server.restart();
    },
  });
  await restarts;
  const added = (await countArticles(server.url)) - before;
  return {
    isPassed: restarts !== undefined && worker.lines.includes("state done") && added === ARTICLES,
    told: `${worker.lines.at(-1)}, ${added} of ${ARTICLES} added`,
  };
}

/** Add a job; answers how many articles there were before. */
async function addJob(url: string, seed: number): Promise<number> {
  const library = await openLibrary(url, { threads: 0 });
  const { all } = await library.articles.counts();
  const articles = [...makeArticles(ARTICLES, seed)];
  await library.jobs.add({ kind: "articles", label: "shared", articles });
  await library.close();
  return all;
}

async function countArticles(url: string): Promise<number> {
  const library = await openLibrary(url, { threads: 0 });
  const { articles, versions } = await library.stats();
  await library.close();
  // An article that was written twice has two versions.
  return articles === versions ? articles : Number.NaN;
}
