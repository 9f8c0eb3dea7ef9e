import { rmSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "@nutgraf/library";
import { seededRandom } from "../seeded-random.ts";
import type { Outcome } from "./outcome.ts";
import { runProcess, savedOf } from "./run-process.ts";

const ARTICLES = 2000;
const LATEST_MS = 1500;

/** Kill an import at random moments: what it said was saved is there, once, and it goes on. */
export async function killOften(folder: string, kills: number): Promise<Outcome> {
  const random = seededRandom(5);
  const faults: string[] = [];
  let [killed, finished] = [0, 0];
  for (let at = 0; killed < kills; at++) {
    const path = join(folder, `killed-${at}.db`);
    let acknowledged = 0;
    for (let isDone = false; !isDone && killed < kills; ) {
      const ended = await runProcess("import-process.ts", [path, String(ARTICLES)], {
        killAfterMs: LATEST_MS * random(),
      });
      killed += Number(ended.signal !== null);
      isDone = ended.lines.includes("state done");
      finished += Number(isDone);
      acknowledged = Math.max(acknowledged, savedOf(ended));
      faults.push(...(await findFaults(path, acknowledged, isDone)));
    }
    for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  }
  const told = `${faults.length} faults, ${finished} imports went on to their end`;
  return { isPassed: faults.length === 0, told: [told, ...faults.slice(0, 3)].join("; ") };
}

async function findFaults(path: string, saved: number, isDone: boolean): Promise<string[]> {
  const library = await openLibrary(path, { threads: 0 });
  try {
    const { articles, versions } = await library.stats();
    return [
      ...(await library.maintenance.check()),
      ...(articles < saved ? [`${saved - articles} articles lost`] : []),
      ...(isDone && articles !== ARTICLES ? [`${articles} articles at the end`] : []),
      ...(versions !== articles ? [`${versions - articles} articles twice`] : []),
    ];
  } finally {
    await library.close();
  }
}
