import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../markdown-table.ts";
import { startPostgres } from "../postgres-server.ts";
import { damagePages } from "./damage-pages.ts";
import { fillDisk } from "./fill-disk.ts";
import { killOften } from "./kill-often.ts";
import type { Outcome } from "./outcome.ts";
import { killWorker, restartServer } from "./shared-jobs.ts";
import { writeTogether } from "./write-together.ts";

/** How hard to test. */
export type Reliability = {
  readonly kills: number;
  readonly seconds: number;
  /** Called with each outcome as it comes. */
  readonly onOutcome: (line: string) => void;
};

/** Do to a library what happens to files and servers in the world; answers a Markdown table, and whether all passed. */
export async function testReliability(
  options: Reliability,
): Promise<{ readonly table: string; readonly isPassed: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-reliability-"));
  const rows: [what: string, outcome: Outcome][] = [];
  const run = async (what: string, work: () => Promise<Outcome>) => {
    const outcome = await work().catch(toFailure);
    rows.push([what, outcome]);
    options.onOutcome(`${verdict(outcome)} ${what}: ${outcome.told}`);
  };
  try {
    const { kills, seconds } = options;
    await run("pages overwritten", () => damagePages(folder));
    await run("disk full in an import", () => fillDisk(folder));
    await run(`two writers and a reader for ${seconds} s`, () => writeTogether(folder, seconds));
    const server = await startPostgres(folder);
    await run("a worker killed in a job", () => killWorker(server));
    await run("PostgreSQL restarted in a job", () => restartServer(server));
    await server.stop();
    await run(`kill -9 at ${kills} random moments of an import`, () => killOften(folder, kills));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const table = markdownTable(
    ["what happened", "verdict", "outcome"],
    rows.map(([what, outcome]) => [what, verdict(outcome), outcome.told]),
  );
  return { table, isPassed: rows.every(([, { isPassed }]) => isPassed) };
}

const verdict = ({ isPassed }: Outcome): string => (isPassed ? "passed" : "FAILED");

const toFailure = (error: unknown): Outcome => ({
  isPassed: false,
  told: error instanceof Error ? error.message : String(error),
});
