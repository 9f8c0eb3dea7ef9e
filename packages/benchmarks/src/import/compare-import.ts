import { execSync } from "node:child_process";
import { compareArchiveSpeed } from "./archive-speed.ts";
import { comparePageSpeed } from "./page-speed.ts";
import { readPages } from "./read-pages.ts";

/** What to compare with: a folder of pages, how many of them, and a scorer that speaks with a command. */
export type ImportComparison = {
  readonly data: string;
  readonly pages: number;
  readonly scorer?: string | undefined;
};

/** Where this repository begins: the command that a scorer starts runs there. */
const ROOT = new URL("../../../..", import.meta.url).pathname;
const READ = "npx -y pnpm@12 --silent nutgraf read --batch -";

/** Accuracy where a scorer is given, speed and memory of reading web pages and archives, as Markdown tables. */
export async function compareImport({ data, pages, scorer }: ImportComparison): Promise<string> {
  const found = readPages(data, pages);
  const tables = [await comparePageSpeed(found), await compareArchiveSpeed(found)];
  if (scorer) {
    const command = ["node", scorer, "--cmd", READ, "--data", data].map((part) =>
      JSON.stringify(part),
    );
    tables.unshift(execSync(command.join(" "), { cwd: ROOT, encoding: "utf8" }).trim());
  }
  return tables.join("\n\n");
}
