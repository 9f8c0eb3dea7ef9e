import { findDifferences } from "@nutgraf/core";
import { z } from "zod";
import { type ArticleRef, toArticleRef } from "../articles/summary.ts";
import type { EventRow } from "./event-rows.ts";
import type { Dispute } from "./events.ts";

const Counts = z.array(z.object({ value: z.string(), noun: z.string() }));

/** Where the reports of one event differ. */
export function findDisputes(rows: readonly EventRow[]): Dispute[] {
  const articles = new Map<string, ArticleRef>(
    rows.map((row) => [row.article_id, toArticleRef(row)]),
  );
  const tellings = rows.map((row) => ({
    article: row.article_id,
    trigger: row.trigger_text,
    status: row.status,
    counts: Counts.parse(JSON.parse(row.counts)),
  }));
  return findDifferences(tellings).map(({ kind, about, claims }) => ({
    kind,
    about: about === "" ? (rows[0]?.trigger_text ?? "") : about,
    claims: claims.map(({ text, articles: ids }) => ({
      text,
      articles: ids.flatMap((id) => articles.get(id) ?? []),
    })),
  }));
}
