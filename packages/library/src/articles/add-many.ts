import { type Article, parseArticle } from "@nutgraf/core";
import { prepareArticle } from "../facts/prepare-article.ts";
import type { Engine } from "../store/engine.ts";
import type { AddedMany, AddManyOptions } from "./articles.ts";
import { writeArticles } from "./write-articles.ts";

const BATCH = 32;

/** Add articles as they come, batch by batch, each in one transaction. */
export async function addMany(
  engine: Engine,
  articles: Iterable<Article> | AsyncIterable<Article>,
  { signal, onProgress, now }: AddManyOptions & { now: () => Date },
): Promise<AddedMany> {
  let soFar: AddedMany = { added: 0, updated: 0, unchanged: 0, failed: [] };
  let batch: Article[] = [];
  const flush = async () => {
    soFar = await addBatch(engine, { batch, soFar, at: now().toISOString() });
    batch = [];
    onProgress?.(soFar);
  };
  for await (const article of articles) {
    if (signal?.aborted) break;
    batch.push(article);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return soFar;
}

async function addBatch(
  engine: Engine,
  { batch, soFar, at }: { batch: readonly Article[]; soFar: AddedMany; at: string },
): Promise<AddedMany> {
  const rules = await engine.rules();
  const entries = batch.map((article) => ({
    prepared: prepareArticle(parseArticle(article), { rules, addedAt: at }),
    at,
  }));
  const added = await writeArticles(engine, entries);
  const count = (outcome: string) => added.filter((one) => one.outcome === outcome).length;
  return {
    added: soFar.added + count("added"),
    updated: soFar.updated + count("updated"),
    unchanged: soFar.unchanged + count("unchanged"),
    failed: soFar.failed,
  };
}
