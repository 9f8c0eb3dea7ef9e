import { once } from "node:events";

/** Write to standard output and wait until there is room for more. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Write a line to standard error: what went wrong, or what the reader should know. */
export function report(line: string): void {
  process.stderr.write(`nutgraf: ${line}\n`);
}
