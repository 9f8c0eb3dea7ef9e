import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

/** A reader under test: a production build over a library of its own. */
export type RunningReader = {
  readonly url: string;
  /** Processor time that its process took so far, ms; undefined where the system does not tell. */
  readonly cpuMs: () => Promise<number | undefined>;
  readonly stop: () => Promise<void>;
};

const READY_MS = 30_000;
const POLL_MS = 100;
const TICK_MS = 10;
const root = fileURLToPath(new URL("..", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/**
 * Start the built reader on a free loopback port, over a new library with the samples unless
 * `NUTGRAF_LIBRARY` names another.
 *
 * @param env further settings, such as `NUTGRAF_AUTH`
 */
export async function startReader(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningReader> {
  if (!existsSync(join(root, ".next/BUILD_ID")))
    throw new Error("The reader is not built: run `pnpm build` first");
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-reader-"));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [next, "start", "--hostname", "127.0.0.1", "--port", `${port}`],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        NUTGRAF_LIBRARY: join(folder, "library.sqlite"),
        ...env,
        NEXT_TELEMETRY_DISABLED: "1",
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    cpuMs: () => readCpuMs(server.pid),
    stop: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.once("exit", () => resolve());
      server.kill();
      await promise;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** User and system time of a process, in hundredths of a second: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
async function readCpuMs(pid: number | undefined): Promise<number | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // Behind the name, which may hold blanks, the fields 3 to 52: 14 and 15 are the times.
  const fields = line?.slice(line.lastIndexOf(")") + 2).split(" ");
  return fields && (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(POLL_MS);
  }
  throw new Error(`No answer from ${url} within ${READY_MS} ms`);
}
