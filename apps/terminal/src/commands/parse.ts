import { statSync } from "node:fs";
import { exitCodes } from "../exit-codes.ts";
import { countBytes, readLines, streamInput } from "../input/read-lines.ts";
import { print, report } from "../output.ts";
import { parseFile } from "../parsing/parse-file.ts";
import { parseLines } from "../parsing/parse-lines.ts";
import { factsText } from "../plain/facts-text.ts";
import { showProgress } from "../progress.ts";
import { untilInterrupted } from "../until-interrupted.ts";

/** What `nutgraf parse` was asked for. */
export type ParseCommand = {
  readonly published?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  readonly jobs?: number;
};

/** Parse one article and print its facts, or a batch of articles as JSON lines. */
export async function runParse(path: string, command: ParseCommand): Promise<number> {
  if (command.jsonl) return untilInterrupted((signal) => parseBatch(path, command, signal));
  const parsed = await parseFile(path, command.published, { explain: command.explain ?? false });
  await print(command.json ? `${JSON.stringify(parsed, null, 2)}\n` : factsText(parsed));
  return exitCodes.ok;
}

async function parseBatch(
  path: string,
  { jobs, explain = false }: ParseCommand,
  signal: AbortSignal,
): Promise<number> {
  const size = path === "-" ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const input = countBytes(streamInput(path));
  const progress = showProgress("articles", { isShown: !process.stdout.isTTY });
  let count = 0;
  let failures = 0;
  try {
    for await (const answer of parseLines(readLines(input.bytes), { jobs, explain, signal })) {
      if (answer.failed) failures++;
      await print(`${answer.line}\n`);
      count++;
      progress.advance(count, size > 0 ? input.count() / size : undefined);
    }
  } finally {
    progress.end();
  }
  if (!signal.aborted) return failures > 0 ? exitCodes.partial : exitCodes.ok;
  report(`stopped after ${count} articles; to go on: tail -n +${count + 1} the input`);
  return exitCodes.interrupted;
}
