import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openLibrary } from "@nutgraf/library";
import type { Outcome } from "./outcome.ts";
import { runProcess, savedOf } from "./run-process.ts";

const ARTICLES = 600;

/** Import onto a disk that is too small, then make it larger: what was saved is there, and the import goes on. */
export async function fillDisk(folder: string): Promise<Outcome> {
  const mount = join(folder, "small");
  mkdirSync(mount);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", mount], { stdio: "pipe" });
  } catch {
    return { isPassed: true, told: "not tested: mounting a small tmpfs needs root" };
  }
  try {
    const path = join(mount, "library.db");
    const full = await runProcess("import-process.ts", [path, String(ARTICLES)]);
    const error = full.lines.find((line) => line.startsWith("error ")) ?? "no error";
    const kept = await inspect(path);
    execFileSync("mount", ["-o", "remount,size=200m", mount], { stdio: "pipe" });
    const again = await runProcess("import-process.ts", [path, String(ARTICLES)]);
    const whole = await inspect(path);
    const isPassed =
      error === "error disk-full" &&
      kept.articles >= savedOf(full) &&
      again.lines.includes("state done") &&
      whole.articles === ARTICLES &&
      kept.problems + whole.problems === 0;
    return {
      isPassed,
      told: `${error} after ${savedOf(full)} saved, ${kept.articles} there; with space: ${again.lines.at(-1)}, ${whole.articles} of ${ARTICLES}, ${whole.problems} problems`,
    };
  } finally {
    execFileSync("umount", ["-l", mount], { stdio: "pipe" });
  }
}

async function inspect(path: string): Promise<{ articles: number; problems: number }> {
  const library = await openLibrary(path, { threads: 0 });
  try {
    const { articles } = await library.stats();
    return { articles, problems: (await library.maintenance.check()).length };
  } finally {
    await library.close();
  }
}
