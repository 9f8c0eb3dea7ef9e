import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Article, parserVersion } from "@nutgraf/core";
import { z } from "zod";
import { type Adding, type Also, addMany, countOf } from "../articles/add-many.ts";
import { rederiveArticles } from "../articles/rederive-articles.ts";
import type { SourceAccess } from "../sources/source-access.ts";
import type { Engine, Write } from "../store/engine.ts";
import { unpack } from "../store/pack.ts";
import { toJob } from "./job-rows.ts";
import type { Job, RunOptions } from "./jobs.ts";

/** What running jobs stands on. */
export type Running = Adding & {
  readonly access: SourceAccess;
  /** The PostgreSQL address, whose workers share the jobs. */
  readonly address?: string | undefined;
};

const ARTICLES_AT_ONCE = 48;
/** Small files keep every thread busy, and few large ones fit in memory. */
const DOCUMENTS_AT_ONCE = 4;
const REPARSED_AT_ONCE = 32;

type Item = { readonly position: number; readonly payload: unknown; readonly records: number };
type Tally = {
  readonly done: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
};

/** Run a job to its end or until stopped; what was done before is not done again. */
export async function runJob(running: Running, id: string, options: RunOptions): Promise<Job> {
  const { engine, now } = running;
  const row = await engine.read
    .selectFrom("job")
    .select(["key", "kind"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new RangeError(`There is no job ${JSON.stringify(id)}`);
  await setState(running, row.key, "running");
  const report = async () => options.onProgress?.(await readJob(engine, id, now()));
  try {
    if (row.kind === "reparse") await reparse(running, { key: row.key, options, report });
    else await runItems(running, { key: row.key, kind: row.kind, options, report });
  } catch (error) {
    await setState(
      running,
      row.key,
      "paused",
      error instanceof Error ? error.message : String(error),
    );
    throw error;
  }
  await setState(running, row.key, options.signal?.aborted ? "paused" : "done");
  return readJob(engine, id, now());
}

/** @throws {RangeError} if there is none of this id */
export async function readJob(engine: Engine, id: string, now: Date): Promise<Job> {
  const row = await engine.read
    .selectFrom("job")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new RangeError(`There is no job ${JSON.stringify(id)}`);
  return toJob(row, now);
}

async function setState(
  { engine, now }: Running,
  key: number,
  state: Job["state"],
  problem: string | null = null,
): Promise<void> {
  await engine.write((write) =>
    write
      .updateTable("job")
      .set({ state, problem, changed_at: now().toISOString() })
      .where("key", "=", key)
      .execute(),
  );
}

type Part = {
  readonly key: number;
  readonly options: RunOptions;
  readonly report: () => Promise<void>;
};

async function runItems(running: Running, part: Part & { readonly kind: string }): Promise<void> {
  const { kind, key, options } = part;
  const size = kind === "articles" ? ARTICLES_AT_ONCE : DOCUMENTS_AT_ONCE;
  while (!options.signal?.aborted) {
    const items = await nextItems(running.engine, key, size);
    if (items.length === 0) return;
    if (kind === "articles") await runArticles(running, part, items);
    else await allDone(items.map((item) => runDocument(running, part, item)));
    await part.report();
  }
}

/** Like `Promise.all`, but nothing is left running when one fails. */
async function allDone(work: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(work))
    if (ended.status === "rejected") throw ended.reason;
}

async function nextItems(engine: Engine, key: number, limit: number): Promise<Item[]> {
  const rows = await engine.read
    .selectFrom("job_item")
    .select(["position", "payload", "records"])
    .where("job_key", "=", key)
    .where("state", "=", "waiting")
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, payload: unpack(row.payload) }));
}

async function runArticles(running: Running, { key }: Part, items: readonly Item[]): Promise<void> {
  const articles = items.map(({ payload }) => Article.parse(payload));
  await addMany(running, articles, {
    also: async (write, added, batch) => {
      const problems = new Map(batch.failed.map(({ id, problem }) => [id, problem]));
      let done = 0;
      for (const [at, { position }] of items.entries()) {
        const problem = problems.get(articles[at]?.id ?? "") ?? null;
        if (await endItem(write, { key, position, problem })) done += 1;
      }
      // Another process did them meanwhile, or this is done again after the answer was lost.
      if (done === 0) return;
      const { length: failed } = batch.failed;
      await count(write, running, key, { ...tally(added), done, failed });
    },
  });
}

/** One file or address, which may hold many articles; those that were saved before are passed over. */
async function runDocument(
  running: Running,
  { key, options, report }: Part,
  item: Item,
): Promise<void> {
  const { engine } = running;
  const position = item.position;
  const read = await readDocument(running, item, options).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (options.signal?.aborted && typeof read === "string") return;
  if (typeof read === "string") {
    await engine.write(async (write) => {
      if (await endItem(write, { key, position, problem: read }))
        await count(write, running, key, { ...NOTHING, done: 1, failed: 1 });
    });
    return;
  }
  let records = item.records;
  const ends = new Map<object, number>();
  const also: Also = async (write, added, batch) => {
    // The same batch may be written again when the answer of the first time was lost.
    records = ends.get(batch) ?? records + batch.prepared.length + batch.failed.length;
    ends.set(batch, records);
    const moved = await write
      .updateTable("job_item")
      .set({ records })
      .where("job_key", "=", key)
      .where("position", "=", position)
      .where("records", "<", records)
      .executeTakeFirst();
    if (moved.numUpdatedRows > 0n)
      await count(write, running, key, { ...tally(added), done: 0, failed: batch.failed.length });
  };
  await addMany(running, read.slice(item.records), {
    also,
    onProgress: report,
    ...(options.signal && { signal: options.signal }),
  });
  if (records < read.length) return;
  await engine.write(async (write) => {
    if (await endItem(write, { key, position, problem: null }))
      await count(write, running, key, { ...NOTHING, done: 1 });
  });
}

async function readDocument(
  { access }: Running,
  { payload }: Item,
  { signal }: RunOptions,
): Promise<readonly Article[]> {
  const source = z.string().parse(payload);
  const isAddress = /^https?:\/\//i.test(source);
  const document = isAddress
    ? await access.fetchSource({ url: source, signal })
    : { bytes: await readFile(source), url: pathToFileURL(source).href };
  const { articles } = await access.readBytes(document);
  if (articles.length === 0) throw new Error("holds no article");
  return articles;
}

const NOTHING: Tally = { done: 0, added: 0, updated: 0, unchanged: 0, failed: 0 };

function tally(added: Parameters<typeof countOf>[0]): Omit<Tally, "done" | "failed"> {
  return {
    added: countOf(added, "added"),
    updated: countOf(added, "updated"),
    unchanged: countOf(added, "unchanged"),
  };
}

/** False if it was ended before. */
async function endItem(
  write: Write,
  { key, position, problem }: { key: number; position: number; problem: string | null },
): Promise<boolean> {
  const ended = await write
    .updateTable("job_item")
    .set({ state: problem === null ? "done" : "failed", problem })
    .where("job_key", "=", key)
    .where("position", "=", position)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

function count(write: Write, { now }: Running, key: number, more: Tally) {
  return write
    .updateTable("job")
    .set((of) => ({
      done: of("done", "+", more.done),
      added: of("added", "+", more.added),
      updated: of("updated", "+", more.updated),
      unchanged: of("unchanged", "+", more.unchanged),
      failed: of("failed", "+", more.failed),
      changed_at: now().toISOString(),
    }))
    .where("key", "=", key)
    .execute();
}

/** The articles that wait are marked in their rows, so nothing else needs to be kept. */
async function reparse(running: Running, { key, options, report }: Part): Promise<void> {
  const { engine } = running;
  let last = 0;
  while (!options.signal?.aborted) {
    const rows = await engine.read
      .selectFrom("article")
      .select("key")
      .where("parser", "<>", parserVersion)
      .where("key", ">", last)
      .orderBy("key")
      .limit(REPARSED_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    const keys = rows.map((row) => row.key);
    last = keys.at(-1) ?? last;
    await rederiveArticles(running, keys);
    const done = { ...NOTHING, done: keys.length, updated: keys.length };
    await engine.write((write) => count(write, running, key, done));
    await report();
  }
}
