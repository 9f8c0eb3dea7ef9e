/**
 * The same feeds in nutgraf and in newsboat, if that is installed: `pnpm build`, then
 * `pnpm --filter nutgraf beside-newsboat [FEEDS]`.
 */
import { spawn as run, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";
import { serveFeeds } from "./serve-feeds.ts";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const ITEMS = 10;
const STARTS = 9;
const TICK_MS = 10;

const feeds = Number(process.argv[2] ?? 50);
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
const library = join(folder, "library.db");
const server = await serveFeeds(feeds, ITEMS);

/** What a process took: wall time and processor time, ms, and its most memory, MB. */
type Cost = { readonly wall: number; readonly cpu: number; readonly memory: number };
type Program = {
  readonly name: string;
  readonly reload: readonly [command: string, ...args: string[]];
  readonly open: readonly [command: string, ...args: string[]];
  /** On its first frame. */
  readonly shows: string;
};

const nutgraf: Program = {
  name: "nutgraf",
  reload: [process.execPath, here("reload-process.ts"), library, `${server.port}`, `${feeds}`],
  open: [process.execPath, here("../dist/main.js"), "--library", library],
  shows: "Articles 1/",
};
const programs = [nutgraf, ...findNewsboat()];
const lines = [
  "| program | first reload | reload without news | first frame | memory, started |",
  "|---|---|---|---|---|",
];
for (const program of programs) {
  const first = await costOf(program.reload);
  const again = await costOf(program.reload);
  const starts = [];
  for (let i = 0; i < STARTS; i++) starts.push(await start(program));
  const frame = median(starts.map(({ wall }) => wall));
  const memory = median(starts.map((one) => one.memory));
  lines.push(
    `| ${program.name} | ${costText(first)} | ${costText(again)} | ${frame} ms | ${memory} MB |`,
  );
}
server.close();
rmSync(folder, { recursive: true });
process.stdout.write(
  `${feeds} feeds of ${ITEMS} articles. nutgraf's first reload finds the facts of each article.\n\n${lines.join("\n")}\n`,
);

function findNewsboat(): Program[] {
  if (spawnSync("newsboat", ["--version"]).status !== 0) return [];
  const urls = join(folder, "urls");
  const addresses = Array.from(
    { length: feeds },
    (_, i) => `http://127.0.0.1:${server.port}/${i + 1}.xml`,
  );
  writeFileSync(urls, `${addresses.join("\n")}\n`);
  const files = ["-u", urls, "-c", join(folder, "cache.db"), "-C", "/dev/null"];
  return [
    {
      name: "newsboat",
      reload: ["newsboat", ...files, "-x", "reload"],
      open: ["newsboat", ...files],
      shows: "Feed 1",
    },
  ];
}

async function costOf([command, ...args]: Program["reload"]): Promise<Cost> {
  const from = performance.now();
  const child = run(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  let used = { cpu: 0, memory: 0 };
  const timer = setInterval(() => {
    const { cpu, memory } = readUse(child.pid ?? 0) ?? { cpu: 0, memory: 0 };
    // A process that has just ended tells no memory any more.
    used = { cpu: Math.max(used.cpu, cpu), memory: Math.max(used.memory, memory) };
  }, 20);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return { wall: performance.now() - from, ...used };
}

/** Start a program on a terminal, until its first frame; a second later, its memory. */
async function start({ open, shows }: Program): Promise<{ wall: number; memory: number }> {
  const [command, ...args] = open;
  const from = performance.now();
  const pty = spawn(command, args, { cols: 100, rows: 30, env: { ...process.env, TERM: "xterm" } });
  let output = "";
  const shown = new Promise<void>((resolve) => {
    pty.onData((data) => {
      output += data;
      if (output.includes(shows)) resolve();
    });
  });
  await shown;
  const wall = Math.round(performance.now() - from);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const memory = readUse(pty.pid)?.memory ?? 0;
  const ended = new Promise<void>((resolve) => {
    pty.onExit(() => resolve());
  });
  pty.write("q");
  await ended;
  return { wall, memory };
}

/** Processor time, ms, and most memory, MB, of a process; undefined where the system does not tell. */
function readUse(pid: number): { cpu: number; memory: number } | undefined {
  try {
    const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const cpu = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    return { cpu, memory: Math.round(Number(memory ?? 0) / 1024) };
  } catch {
    return undefined;
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function costText({ wall, cpu, memory }: Cost): string {
  return `${(wall / 1000).toFixed(2)} s, CPU ${(cpu / 1000).toFixed(2)} s, ${memory} MB`;
}
