import type { Article, ParsedArticle } from "@nutgraf/core";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { ParsePool } from "../jobs/parse-pool.ts";
import type { Engine, Write } from "../store/engine.ts";
import type { Added } from "./add-article.ts";
import type { AddedMany, AddManyOptions } from "./articles.ts";
import { writeArticles } from "./write-articles.ts";

/** Articles in one transaction. */
const BATCH = 48;
/** Batches that are parsed while one is written. */
const AHEAD = 1;

/** What adding stands on. */
export type Adding = {
  readonly engine: Engine;
  readonly pool: ParsePool;
  readonly now: () => Date;
};

type Addable = Article | ParsedArticle;

/** A batch after parsing: what can be written, and what failed. */
type ParsedBatch = {
  readonly prepared: readonly PreparedArticle[];
  readonly failed: readonly { readonly id: string; readonly problem: string }[];
};

/** Runs in the transaction of each batch: progress is as durable as the articles. */
export type Also = (write: Write, added: readonly Added[], batch: ParsedBatch) => Promise<void>;

/** Add articles in their order, batch by batch, each in one transaction, while the next are parsed. */
export async function addMany(
  adding: Adding,
  articles: Iterable<Addable> | AsyncIterable<Addable>,
  { signal, onProgress, also }: AddManyOptions & { also?: Also } = {},
): Promise<AddedMany> {
  let soFar: AddedMany = { added: 0, updated: 0, unchanged: 0, failed: [] };
  const ahead: Promise<ParsedBatch>[] = [];
  const writeNext = async () => {
    const batch = await ahead.shift();
    if (!batch) return;
    soFar = addUp(soFar, batch, await writeBatch(adding, batch, also));
    await onProgress?.(soFar);
  };
  for await (const batch of inBatches(articles, signal)) {
    ahead.push(parseBatch(adding, batch));
    if (ahead.length > AHEAD) await writeNext();
  }
  while (ahead.length > 0 && !signal?.aborted) await writeNext();
  await Promise.all(ahead);
  return soFar;
}

async function* inBatches(
  articles: Iterable<Addable> | AsyncIterable<Addable>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Addable[]> {
  let batch: Addable[] = [];
  for await (const article of articles) {
    if (signal?.aborted) return;
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Never rejects: an article that fails is told apart. */
async function parseBatch(
  { engine, pool, now }: Adding,
  batch: readonly Addable[],
): Promise<ParsedBatch> {
  const rules = await engine.rules();
  const addedAt = now().toISOString();
  const settled = await Promise.allSettled(
    batch.map((article) => pool.prepare({ article, rules, addedAt })),
  );
  const failed = settled.flatMap((result, at) =>
    result.status === "rejected"
      ? batch.slice(at, at + 1).map((one) => ({ id: idOf(one), problem: toProblem(result.reason) }))
      : [],
  );
  const prepared = settled.flatMap((result) =>
    result.status === "fulfilled" ? [result.value] : [],
  );
  return { prepared, failed };
}

const toProblem = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

function writeBatch(
  { engine, now }: Adding,
  batch: ParsedBatch,
  also: Also | undefined,
): Promise<Added[]> {
  const at = now().toISOString();
  const entries = batch.prepared.map((prepared) => ({ prepared, at }));
  return writeArticles(engine, entries, (write, added) => also?.(write, added, batch) ?? nothing());
}

const nothing = async (): Promise<void> => undefined;

function addUp(soFar: AddedMany, batch: ParsedBatch, added: readonly Added[]): AddedMany {
  return {
    added: soFar.added + countOf(added, "added"),
    updated: soFar.updated + countOf(added, "updated"),
    unchanged: soFar.unchanged + countOf(added, "unchanged"),
    failed: [...soFar.failed, ...batch.failed],
  };
}

/** How many articles came to this outcome. */
export function countOf(added: readonly Added[], outcome: Added["outcome"]): number {
  return added.filter((one) => one.outcome === outcome).length;
}

/** The id of an article that may come with its facts. */
const idOf = (article: Article | ParsedArticle): string =>
  "schemaVersion" in article ? article.article.id : article.id;
