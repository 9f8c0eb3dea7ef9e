import { setTimeout as sleep } from "node:timers/promises";
import { createArticle } from "@nutgraf/core";
import { Client } from "pg";
import { expect, test } from "vitest";
import { openLibrary } from "../src/open-library.ts";
import { locations } from "./engines.ts";

/** End every connection to the database, as a server does that goes down. */
async function dropConnections(server: Client, url: string): Promise<void> {
  const { pathname } = new URL(url);
  await server.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
    pathname.slice(1),
  ]);
}

test("a server that goes down under an import ends no process, and loses nothing", {
  timeout: 60_000,
}, async () => {
  const url = (await locations.find(({ name }) => name === "postgres")?.locate()) ?? "";
  const server = new Client({ connectionString: new URL("/postgres", url).href });
  await server.connect();
  const library = await openLibrary(url, { threads: 0 });
  const articles = Array.from({ length: 200 }, (_, at) =>
    createArticle(`The council of town ${at} met on Monday.`, { id: `town-${at}` }),
  );
  const job = await library.jobs.add({ kind: "articles", label: "towns", articles });
  // Some of them are lost between two statements of a transaction.
  const drops = [20, 70, 150].map((ms) => sleep(ms).then(() => dropConnections(server, url)));
  for (let tries = 0; tries < 1 + drops.length; tries++) {
    const { state } = await library.jobs.run(job.id).catch(() => ({ state: "failed" }));
    if (state === "done") break;
  }
  await Promise.all(drops);
  expect(await library.jobs.get(job.id)).toMatchObject({ state: "done", added: 200, failed: 0 });
  expect((await library.articles.counts()).all).toBe(200);
  expect(await library.maintenance.check()).toEqual([]);
  await library.close();
  await server.end();
});
