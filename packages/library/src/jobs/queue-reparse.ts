import { parserVersion } from "@nutgraf/core";
import { addJob } from "./add-job.ts";
import type { Running } from "./run-job.ts";

/** The job that parses again what an older parser read: one that is not done yet, else a new one; none if all is new. */
export async function queueReparse({ engine, now }: Running): Promise<string | undefined> {
  const outdated = await engine.read
    .selectFrom("article")
    .select("key")
    .where("parser", "<>", parserVersion)
    .limit(1)
    .executeTakeFirst();
  if (!outdated) return undefined;
  const known = await engine.read
    .selectFrom("job")
    .select("id")
    .where("kind", "=", "reparse")
    .where("state", "<>", "done")
    .orderBy("key", "desc")
    .limit(1)
    .executeTakeFirst();
  return known?.id ?? addJob(engine, { kind: "reparse" }, now().toISOString());
}
