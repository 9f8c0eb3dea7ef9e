import { sampleArticles } from "@nutgraf/samples";
import { parseDate } from "chrono-node";
import { markdownTable } from "./markdown-table.ts";
import type { System } from "./system.ts";

const WARM_UP_ROUNDS = 8;
const ROUNDS = 15;

/** Words a second of every system on the sample articles, warm and on one thread, as a Markdown table; rounds take turns so that a noisy machine is noisy for all. */
export function compareSpeed(systems: readonly System[]): string {
  const texts = sampleArticles().map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const tasks = [
    ...systems.map(({ name, version, analyse }) => ({ name: `${name} ${version}`, run: analyse })),
    { name: "chrono-node (dates alone)", run: (text: string) => parseDate(text) },
  ];
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++)
    for (const [index, { run }] of tasks.entries()) {
      const start = performance.now();
      for (const text of texts) run(text);
      if (round >= WARM_UP_ROUNDS) times[index]?.push(performance.now() - start);
    }
  const rates = times.map(
    (list) => (1000 * words) / (list.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 1),
  );
  const [own = 1] = rates;
  return markdownTable(
    ["system", "words/s (median)", "ratio to ours"],
    tasks.map(({ name }, index) => {
      const rate = rates[index] ?? 0;
      return [name, `${Math.round(rate / 1000)}k`, (rate / own).toFixed(2)];
    }),
  );
}
