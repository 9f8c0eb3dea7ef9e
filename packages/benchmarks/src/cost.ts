import { execFileSync } from "node:child_process";
import { sampleArticles } from "@nutgraf/samples";
import { loadSystem } from "./systems/load-system.ts";

/** What a library costs a process of its own. */
export type Cost = {
  /** From nothing to the first sentence analysed, in ms. */
  readonly load: number;
  /** Most memory held while 2 MB of articles are read, Node's own included, in MB. */
  readonly memory: number;
};

const TEXT_SIZE = 2_000_000;

/** Measure a system's cost in a fresh process, ours as it is built. */
export const measureCost = (name: string): Cost =>
  JSON.parse(execFileSync(process.execPath, [import.meta.filename, name], { encoding: "utf8" }));

async function readMuch(name: string): Promise<Cost> {
  const start = performance.now();
  const system = await loadSystem(name);
  system.analyse("The mayor spoke to reporters on Tuesday.");
  const load = performance.now() - start;
  const texts = sampleArticles().map(({ text }) => text);
  for (let read = 0, at = 0; read < TEXT_SIZE; at++) {
    const text = texts[at % texts.length] ?? "";
    system.analyse(text);
    read += text.length + 1;
  }
  return { load, memory: process.resourceUsage().maxRSS / 1024 };
}

if (import.meta.main) console.log(JSON.stringify(await readMuch(process.argv[2] ?? "")));
