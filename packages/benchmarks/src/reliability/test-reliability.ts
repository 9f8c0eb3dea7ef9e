import { execFileSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examineLibrary, LibraryError, openLibrary, restoreLibrary } from "@nutgraf/library";
import { makeArticles } from "../library/make-articles.ts";
import { markdownTable } from "../markdown-table.ts";
import { seededRandom } from "../seeded-random.ts";
import { runProcess } from "./run-process.ts";

/** How hard to test. */
export type Reliability = { readonly kills: number; readonly seconds: number };

const ARTICLES = 4000;
const PAGE_BYTES = 4096;

/** Do to a library what happens to files in the world, and say what it did about it, as a Markdown table. */
export async function testReliability({ kills, seconds }: Reliability): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-reliability-"));
  try {
    return markdownTable(
      ["what happened", "outcome"],
      [
        [`kill -9 at ${kills} random moments of an import`, await killOften(folder, kills)],
        ["disk full in an import", await fillDisk(folder)],
        ["pages overwritten", await damagePages(folder)],
        [`two writers and a reader for ${seconds} s`, await writeTogether(folder, seconds)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killOften(folder: string, kills: number): Promise<string> {
  const random = seededRandom(5);
  let [killed, faults, libraries] = [0, 0, 0];
  while (killed < kills) {
    const path = join(folder, `killed-${libraries++}.db`);
    let acknowledged = 0;
    for (let isDone = false; !isDone && killed < kills; ) {
      const { lines, signal } = await runProcess(
        "import-process.ts",
        [path, String(ARTICLES)],
        1500 * random(),
      );
      if (signal) killed += 1;
      isDone = lines.includes("state done");
      const saved = lines.flatMap((line) =>
        line.startsWith("saved ") ? [Number(line.slice(6))] : [],
      );
      acknowledged = Math.max(acknowledged, ...saved);
      faults += await countFaults(path, acknowledged, isDone);
    }
    rmSync(path, { force: true });
  }
  return `${faults} faults: lost, doubled or damaged`;
}

async function countFaults(path: string, acknowledged: number, isDone: boolean): Promise<number> {
  const library = await openLibrary(path, { threads: 0 });
  try {
    const { articles, versions } = await library.stats();
    const problems = await library.maintenance.check();
    const isLost = articles < acknowledged || (isDone && articles !== ARTICLES);
    const isDoubled = articles > ARTICLES || versions !== articles;
    return Number(isLost) + Number(isDoubled) + problems.length;
  } finally {
    await library.close();
  }
}

async function fillDisk(folder: string): Promise<string> {
  const mount = join(folder, "small");
  mkdirSync(mount);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", mount], { stdio: "pipe" });
  } catch {
    return "not tested: mounting a small tmpfs needs root";
  }
  try {
    const path = join(mount, "library.db");
    const first = await runProcess("import-process.ts", [path, "2000"]);
    const saved = Math.max(
      0,
      ...first.lines.flatMap((line) => (line.startsWith("saved ") ? [Number(line.slice(6))] : [])),
    );
    const error = first.lines.find((line) => line.startsWith("error ")) ?? "no error";
    execFileSync("mount", ["-o", "remount,size=200m", mount], { stdio: "pipe" });
    const second = await runProcess("import-process.ts", [path, "2000"]);
    const library = await openLibrary(path, { threads: 0 });
    const { articles } = await library.stats();
    const problems = await library.maintenance.check();
    await library.close();
    return `${error} after ${saved} saved; with space again: ${second.lines.at(-1)}, ${articles} of 2000, ${problems.length} problems`;
  } finally {
    execFileSync("umount", ["-l", mount], { stdio: "pipe" });
  }
}

async function damagePages(folder: string): Promise<string> {
  const [path, backup] = [join(folder, "sound.db"), join(folder, "backup.db")];
  const library = await openLibrary(path);
  await library.articles.addMany(makeArticles(400));
  await library.maintenance.backup(backup);
  await library.close();
  const random = seededRandom(9);
  let [found, opened, restored] = [0, 0, 0];
  const rounds = 40;
  for (let round = 0; round < rounds; round++) {
    const damaged = join(folder, "damaged.db");
    copyFileSync(path, damaged);
    overwritePages(damaged, random);
    const advice = examineLibrary(damaged).advice;
    const outcome = await openLibrary(damaged, { threads: 0 }).catch((error: unknown) => error);
    if (outcome instanceof LibraryError && ["damaged", "cannot-open"].includes(outcome.code))
      found += 1;
    else if (!(outcome instanceof Error)) opened += 1;
    if (outcome instanceof Object && "close" in outcome && typeof outcome.close === "function")
      await outcome.close();
    if (advice.length === 0) continue;
    restoreLibrary(damaged, backup, new Date());
    const again = await openLibrary(damaged, { threads: 0 });
    if ((await again.articles.counts()).all === 400) restored += 1;
    await again.close();
  }
  return `${found} of ${rounds} refused on opening, ${opened} opened; ${restored} restored from the backup`;
}

/** Noise over four neighbouring pages, anywhere but in the header. */
function overwritePages(path: string, random: () => number): void {
  const pages = Math.floor(statSync(path).size / PAGE_BYTES);
  const page = 1 + Math.floor(random() * (pages - 5));
  const noise = Uint8Array.from({ length: 4 * PAGE_BYTES }, () => 256 * random());
  const file = openSync(path, "r+");
  writeSync(file, noise, 0, noise.length, page * PAGE_BYTES);
  closeSync(file);
}

async function writeTogether(folder: string, seconds: number): Promise<string> {
  const path = join(folder, "shared.db");
  const library = await openLibrary(path, { threads: 0 });
  await library.close();
  const roles = [
    ["write", "1"],
    ["write", "2"],
    ["read", "3"],
  ];
  const outcomes = await Promise.all(
    roles.map(([role = "", seed = ""]) =>
      runProcess("traffic-process.ts", [path, role, String(seconds), seed]),
    ),
  );
  return outcomes.map(({ lines }, at) => `${roles[at]?.[0]}: ${lines.at(-1)}`).join("; ");
}
