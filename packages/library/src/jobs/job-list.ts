import { sql } from "kysely";
import { selectPage, toPage } from "../store/cursor.ts";
import { unpack } from "../store/pack.ts";
import { addJob } from "./add-job.ts";
import { toJob } from "./job-rows.ts";
import type { Jobs } from "./jobs.ts";
import { queueReparse } from "./queue-reparse.ts";
import { type Running, readJob, runJob } from "./run-job.ts";
import { findWaiting, workAlone } from "./work-alone.ts";

const FAILURES = 1000;

/** The jobs of this library. */
export function jobs(running: Running): Jobs {
  const { engine, now } = running;
  return {
    add: async (request) => {
      const id = await addJob(engine, request, now().toISOString());
      return readJob(engine, id, now());
    },
    run: (id, options = {}) => runJob(running, id, options),
    refresh: async (options = {}) => {
      const id = await queueReparse(running);
      if (id === undefined || !(await findWaiting(running)).includes(id)) return undefined;
      return runJob(running, id, options);
    },
    work: async (options = {}) => {
      await queueReparse(running);
      if (running.address === undefined) return workAlone(running, options);
      // pg-boss is loaded by workers alone.
      const { workTogether } = await import("./work-together.ts");
      return workTogether(running, running.address, options);
    },
    get: async (id) => {
      const row = await engine.read
        .selectFrom("job")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && toJob(row, now());
    },
    list: async (options = {}) => {
      const rows = selectPage(engine.read.selectFrom("job").selectAll(), options, {
        value: sql.ref("made_at"),
        key: sql.ref("key"),
      });
      return toPage(await rows.execute(), options, {
        positionOf: (row) => ({ value: row.made_at, key: row.key }),
        toItem: (row) => toJob(row, now()),
      });
    },
    failures: async (id) => {
      const rows = await engine.read
        .selectFrom("job_item")
        .innerJoin("job", "job.key", "job_item.job_key")
        .select(["job_item.payload", "job_item.problem"])
        .where("job.id", "=", id)
        .where("job_item.state", "=", "failed")
        .orderBy("job_item.position")
        .limit(FAILURES)
        .execute();
      return rows.map(({ payload, problem }) => ({
        item: nameOf(unpack(payload)),
        problem: problem ?? "",
      }));
    },
    retry: (id) => retryJob(running, id),
    remove: (id) =>
      engine.write(async (write) => {
        const gone = await write.deleteFrom("job").where("id", "=", id).executeTakeFirst();
        return gone.numDeletedRows > 0n;
      }),
  };
}

function nameOf(payload: unknown): string {
  if (typeof payload === "string") return payload;
  return typeof payload === "object" && payload !== null && "id" in payload
    ? String(payload.id)
    : "";
}

async function retryJob({ engine, now }: Running, id: string): Promise<boolean> {
  return engine.write(async (write) => {
    const row = await write.selectFrom("job").select("key").where("id", "=", id).executeTakeFirst();
    if (!row) return false;
    const done = await write
      .updateTable("job_item")
      .set({ state: "waiting", problem: null })
      .where("job_key", "=", row.key)
      .where("state", "=", "failed")
      .executeTakeFirst();
    const again = Number(done.numUpdatedRows);
    await write
      .updateTable("job")
      .set((of) => ({
        state: "waiting",
        done: of("done", "-", again),
        failed: of("failed", "-", again),
        changed_at: now().toISOString(),
      }))
      .where("key", "=", row.key)
      .execute();
    return true;
  });
}
