import type { Library } from "@nutgraf/library";
import { queries } from "./queries.ts";

const ROUNDS = 200;

/** How long readers wait for searches and pages of a library: 95th percentiles, and the processor time in them. */
export async function measureReads(library: Library): Promise<(readonly [string, string])[]> {
  const ids = (await library.articles.list({ limit: 500 })).items.map(({ id }) => id);
  const entities = (await library.entities.list({ limit: 100 })).items.map(({ id }) => id);
  const stories = (await library.stories.list({ limit: 100 })).items.map(({ id }) => id);
  const pick = (list: readonly string[], at: number) => list[(at * 7) % list.length] ?? "";
  const query = (at: number) => queries[at % queries.length] ?? "";
  const search = await time((at) => library.searches.find(query(at), { limit: 20, facets: true }));
  const found = await time((at) => library.searches.find(query(at), { limit: 20 }));
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
    ["search with facets, p50 ms (of it processor)", search(0.5)],
    ["search with facets, p95 ms", search(0.95)],
    ["search alone, p95 ms", found(0.95)],
    ["article, p95 ms", article(0.95)],
    ["entity page, p95 ms", entity(0.95)],
    ["story page, p95 ms", story(0.95)],
    ["unread list, p95 ms", list(0.95)],
    ["who acts on whom, p95 ms", graph(0.95)],
  ];
}

/** Time work again and again; answers percentiles as text, wall time and in brackets processor time. */
async function time(work: (at: number) => Promise<unknown>): Promise<(share: number) => string> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    const [before, start] = [process.threadCpuUsage(), performance.now()];
    await work(at);
    wall.push(performance.now() - start);
    const { user, system } = process.threadCpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  const of = (times: readonly number[], share: number) =>
    (times.toSorted((a, b) => a - b)[Math.floor(share * ROUNDS)] ?? 0).toFixed(1);
  return (share) => `${of(wall, share)} (${of(cpu, share)})`;
}
