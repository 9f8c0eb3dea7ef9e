/** Measures starts, frames and memory: `pnpm --filter nutgraf measure [ARTICLES]`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import { samples } from "@nutgraf/samples";
import { makeLibrary } from "./make-library.ts";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const STARTS = 15;
const KEYS = 200;
/** A screen that has not changed for so long shows the whole answer to a key. */
const QUIET_MS = 120;
const LONGEST_MS = 20_000;

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
const library = process.argv[3] ?? join(folder, "library.db");
if (!existsSync(library)) await makeLibrary(library, count);
const story = join(folder, "story.txt");
writeFileSync(story, samples.find(({ text }) => text.length > 1000)?.text ?? "");

const bare = start(["-e", "0"]);
const rows: [string, string, string][] = [
  ["bare `node -e 0`", `${bare.toFixed(0)} ms`, ""],
  startRow("nutgraf --help", [program, "--help"], "2.5"),
  startRow("nutgraf parse of a sample", [program, "parse", story], "5"),
];
const frames = await firstFrames();
rows.push([
  `first frame over ${count.toLocaleString("en")} articles`,
  `${frames.toFixed(0)} ms, ${(frames / bare).toFixed(1)} times`,
  "8 times",
]);
rows.push(...(await keyRows()));
rmSync(folder, { recursive: true });

const table = ["| what | measured | asked |", "|---|---|---|"];
process.stdout.write(`${[...table, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n")}\n`);

function startRow(name: string, args: readonly string[], asked: string): [string, string, string] {
  const took = start(args);
  return [
    `\`${name}\``,
    `${took.toFixed(0)} ms, ${(took / bare).toFixed(1)} times`,
    `${asked} times`,
  ];
}

/** Median wall time of a start, ms. */
function start(args: readonly string[]): number {
  const times = Array.from({ length: STARTS }, () => {
    const from = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - from;
  });
  return at(times, 0.5);
}

function open(): { pty: IPty; from: number } {
  const from = performance.now();
  const pty = spawn(process.execPath, [program, "--library", library], {
    cols: 160,
    rows: 50,
    env: { ...process.env, TERM: "xterm-256color", XDG_CONFIG_HOME: folder },
  });
  return { pty, from };
}

/** Median time until the list is on the screen, ms. */
async function firstFrames(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    const { pty, from } = open();
    await wait(pty, (output) => output.includes("Articles 1/"));
    times.push(performance.now() - from);
    await end(pty);
  }
  return at(times, 0.5);
}

async function keyRows(): Promise<[string, string, string][]> {
  const { pty } = open();
  await wait(pty, (output) => output.includes("Articles 1/"));
  await sleep(1500);
  const before = megabytes(pty.pid);
  const down = await keyTimes(pty, "j", KEYS);
  const page = await keyTimes(pty, " ", KEYS / 4);
  const bottom = await keyTimes(pty, "G", 1);
  const up = await keyTimes(pty, "k", KEYS / 4);
  const memory = megabytes(pty.pid);
  await end(pty);
  return [
    ["memory before a key", before, "200 MB"],
    ["key to frame, down", percentiles(down), "p95 < 50 ms"],
    ["key to frame, a page", percentiles(page), "p95 < 50 ms"],
    ["to the end of the list", percentiles(bottom), ""],
    ["key to frame, up from the end", percentiles(up), "p95 < 50 ms"],
    ["memory after all of it", memory, "200 MB"],
  ];
}

/** From each key to the first piece of the frame that answers it, ms. */
async function keyTimes(pty: IPty, key: string, presses: number): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press++) {
    const from = performance.now();
    pty.write(key);
    await wait(pty, () => true);
    times.push(performance.now() - from);
    await sleep(QUIET_MS);
  }
  return times;
}

function percentiles(times: readonly number[]): string {
  return `p50 ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms`;
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** Resolves once the screen shows something; a key at the end of a list may change nothing. */
function wait(pty: IPty, isThere: (output: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let output = "";
    const end = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, LONGEST_MS);
    const listener = pty.onData((data) => {
      output += data;
      if (isThere(output)) end();
    });
  });
}

async function end(pty: IPty): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    pty.onExit(() => resolve());
  });
  pty.write("q");
  await ended;
}

/** Memory of the process's own at present, and all at most with the pages of the library's file, where the system tells them. */
function megabytes(pid: number): string {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return "unknown";
  const text = readFileSync(status, "utf8");
  const read = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  return `${read("RssAnon")} MB, with the file's pages ${read("VmHWM")} MB at most`;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
