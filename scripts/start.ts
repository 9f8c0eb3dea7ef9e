/** `pnpm start [--auth]`: builds what changed, then serves the reader on this machine. */

import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const HOST = "127.0.0.1";
const FIRST_PORT = 3000;
const PORTS_TRIED = 100;
const POLL_MS = 100;
/** Whether everybody has to sign in. */
const hasAuth = process.argv.includes("--auth");
const setupKey = randomUUID();
const reader = new URL("../apps/reader/", import.meta.url);
/** Left alone, V8 keeps over 100 MB for what is new; a fifth is as quick. */
const FLAGS = ["--max-semi-space-size=8"];
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  // Two pools of freed memory, not one for each thread: https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
  MALLOC_ARENA_MAX: "2",
  ...(hasAuth && { NUTGRAF_AUTH: "1", NUTGRAF_SETUP_KEY: setupKey }),
};

build();
await serve(await freePort(Number(process.env.PORT) || FIRST_PORT));

function build(): void {
  console.log("Building Nutgraf (a minute the first time, a second after that) …");
  const { status } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error("The build failed; `npx pnpm build` says why");
  process.exit(status ?? 1);
}

async function serve(port: number): Promise<void> {
  const next = createRequire(new URL("package.json", reader)).resolve("next/dist/bin/next");
  const args = [...FLAGS, next, "start", "--hostname", HOST, "--port", `${port}`];
  const server = spawn(process.execPath, args, {
    cwd: fileURLToPath(reader),
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  server.on("exit", (code) => process.exit(code ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => server.kill(signal));
  const address = `http://${HOST}:${port}`;
  while (!(await fetch(address).catch(() => undefined))) await wait(POLL_MS);
  console.log(`
  Nutgraf is at   ${address}
  In a terminal   npx pnpm nutgraf
${hasAuth ? `  First account   ${address}/sign-in?key=${setupKey}\n` : ""}
  Ctrl+C stops it.
`);
}

/** The first port from `first` on that nobody listens on. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) if (await isFree(port)) return port;
  throw new Error(`Ports ${first} to ${first + PORTS_TRIED - 1} are all taken`);
}

async function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once("error", () => resolve(false));
  server.listen(port, HOST, () => server.close(() => resolve(true)));
  return promise;
}
