import type { Selectable } from "kysely";
import { z } from "zod";
import type { JobTable } from "../store/schema.ts";
import type { Job } from "./jobs.ts";

const Kind = z.enum(["articles", "files", "urls", "reparse"]);
const State = z.enum(["waiting", "running", "paused", "done", "failed"]);

/** A running job that was not heard of for so long has lost its process. */
const SILENT_MS = 60_000;

/** A job of a row; one whose process fell silent is paused. */
export function toJob(row: Selectable<JobTable>, now: Date): Job {
  const state = State.parse(row.state);
  const isSilent = now.getTime() - Date.parse(row.changed_at) > SILENT_MS;
  return {
    id: row.id,
    kind: Kind.parse(row.kind),
    label: row.label,
    state: state === "running" && isSilent ? "paused" : state,
    ...(row.total !== null ? { total: row.total } : {}),
    done: row.done,
    added: row.added,
    updated: row.updated,
    unchanged: row.unchanged,
    failed: row.failed,
    ...(row.problem !== null ? { problem: row.problem } : {}),
    madeAt: row.made_at,
    changedAt: row.changed_at,
  };
}
