import { CorrectionRule } from "@nutgraf/core";
import type { Queries } from "./engine.ts";

/** The correction rules in force, oldest first. */
export async function readRules(read: Queries): Promise<CorrectionRule[]> {
  const rows = await read
    .selectFrom("correction")
    .select("rule")
    .where("undone_at", "is", null)
    .orderBy("key")
    .execute();
  return rows.map(({ rule }) => CorrectionRule.parse(JSON.parse(rule)));
}
