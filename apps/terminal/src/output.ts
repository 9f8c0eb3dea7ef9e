import { once } from "node:events";
import type { FormatOptions } from "./program/declaring.ts";

/** Write to standard output and wait until there is room for more. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Write a line to standard error: what went wrong, or what the reader should know. */
export function report(line: string): void {
  process.stderr.write(`nutgraf: ${line}\n`);
}

/** Print items as they come: JSON lines, one JSON array, or text of one's own for each; gives their number. */
export async function printItems<Item>(
  items: AsyncIterable<Item>,
  { json, jsonl }: FormatOptions,
  toText: (item: Item) => string,
): Promise<number> {
  let count = 0;
  for await (const item of items) {
    if (jsonl) await print(`${JSON.stringify(item)}\n`);
    else if (json) await print(`${count === 0 ? "[\n" : ",\n"}${JSON.stringify(item, null, 2)}`);
    else await print(`${toText(item)}\n`);
    count++;
  }
  if (json && !jsonl) await print(count === 0 ? "[]\n" : "\n]\n");
  return count;
}
