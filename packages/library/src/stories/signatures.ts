import { sql } from "kysely";
import type { PreparedArticle } from "../facts/prepare-article.ts";
import type { Engine, Write } from "../store/engine.ts";

const DAY_MS = 86_400_000;
/** Of the articles around a day that have one feature so many are looked at, the latest: all but the commonest have fewer. */
const POSTINGS = 1000;

/** Write down how an article's copies and its story's other articles are found. */
export async function writeSignature(
  write: Write,
  engine: Engine,
  { key, prepared }: { key: number; prepared: PreparedArticle },
): Promise<void> {
  const day = dayOf(prepared.columns.sorted_at);
  await engine.insertRows(write, "signature", [
    { article_key: key, minhash: prepared.sketch, profile: prepared.profile },
  ]);
  await engine.insertRows(
    write,
    "signature_band",
    prepared.bands.map((band) => ({ band, day, article_key: key })),
  );
  await engine.insertRows(
    write,
    "story_feature",
    prepared.features.map((feature) => ({ feature, day, article_key: key })),
  );
}

export async function removeSignature(write: Write, key: number): Promise<void> {
  for (const table of ["signature", "signature_band", "story_feature"] as const)
    await write.deleteFrom(table).where("article_key", "=", key).execute();
}

/** The keys of articles near a day that have one of these, once for each; a bounded number for each. */
export function selectPostings(
  column: "band" | "feature",
  values: readonly number[],
  { day, gap }: { day: number; gap: number },
) {
  const table = sql.table(column === "band" ? "signature_band" : "story_feature");
  const ofValue = (value: number) => sql`select * from (
    select article_key from ${table}
    where ${sql.ref(column)} = ${value} and day between ${day - gap} and ${day + gap}
    order by day desc, article_key desc limit ${POSTINGS}) as of_value`;
  return sql.join(values.map(ofValue), sql` union all `);
}

/** The day of an instant, from 1970 on. */
export const dayOf = (instant: string): number => Math.floor(Date.parse(instant) / DAY_MS);
