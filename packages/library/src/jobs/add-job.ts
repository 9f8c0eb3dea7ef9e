import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Engine, Write } from "../store/engine.ts";
import { pack } from "../store/pack.ts";
import type { JobRequest } from "./jobs.ts";
import { listFiles } from "./list-files.ts";

/** Write a job down with all its parts; answers its id. @throws {RangeError} if there is nothing to do */
export function addJob(engine: Engine, request: JobRequest, at: string): Promise<string> {
  return engine.write((write) => writeJob(write, engine, request, at));
}

/** The same within a transaction. @throws {RangeError} if there is nothing to do */
export async function writeJob(
  write: Write,
  engine: Engine,
  request: JobRequest,
  at: string,
): Promise<string> {
  const { label, items } = toItems(request);
  if (request.kind !== "reparse" && items.length === 0)
    throw new RangeError(`A job of kind ${request.kind} needs something to do, found nothing`);
  const id = randomUUID();
  const { key } = await write
    .insertInto("job")
    .values({
      id,
      kind: request.kind,
      label,
      state: "waiting",
      total: request.kind === "reparse" ? null : items.length,
      done: 0,
      added: 0,
      updated: 0,
      unchanged: 0,
      failed: 0,
      problem: null,
      made_at: at,
      changed_at: at,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  const rows = items.map((item, position) => ({
    job_key: key,
    position,
    payload: pack(item),
    state: "waiting",
    records: 0,
    problem: null,
  }));
  await engine.insertRows(write, "job_item", rows);
  return id;
}

function toItems(request: JobRequest): { label: string; items: readonly unknown[] } {
  switch (request.kind) {
    case "articles":
      return { label: request.label, items: request.articles };
    case "files": {
      const items = request.paths.flatMap(listFiles);
      const [first = ""] = request.paths;
      const rest = request.paths.length > 1 ? ` and ${request.paths.length - 1} more` : "";
      return { label: `${basename(first)}${rest}`, items };
    }
    case "urls": {
      const [first = ""] = request.urls;
      const rest = request.urls.length > 1 ? ` and ${request.urls.length - 1} more` : "";
      return { label: `${first}${rest}`, items: request.urls };
    }
    case "reparse":
      return { label: "Parse again", items: [] };
  }
}
