import { sampleArticles } from "@nutgraf/samples";
import { measureCost } from "./cost.ts";
import { markdownTable } from "./markdown-table.ts";
import type { System } from "./system.ts";

const WARM_UP_ROUNDS = 8;
const ROUNDS = 15;

/**
 * Words a second of every system on the sample articles, warm and on one thread, and what each costs
 * a process, as a Markdown table; rounds take turns so that a noisy machine is noisy for all.
 */
export function compareSpeed(systems: readonly System[]): string {
  const texts = sampleArticles().map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = systems.map((): number[] => []);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++)
    for (const [index, { analyse }] of systems.entries()) {
      const start = performance.now();
      for (const text of texts) analyse(text);
      if (round >= WARM_UP_ROUNDS) times[index]?.push(performance.now() - start);
    }
  const rates = times.map(
    (list) => (1000 * words) / (list.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 1),
  );
  const [own = 1] = rates;
  return markdownTable(
    ["system", "words/s (median)", "ratio to ours", "load, ms", "peak memory, MB"],
    systems.map(({ name, version }, index) => {
      const rate = rates[index] ?? 0;
      const { load, memory } = measureCost(name);
      return [
        `${name} ${version}`,
        `${Math.round(rate / 1000)}k`,
        (rate / own).toFixed(2),
        load.toFixed(0),
        memory.toFixed(0),
      ];
    }),
  );
}
