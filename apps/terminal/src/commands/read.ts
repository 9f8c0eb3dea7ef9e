import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { ImportError, mergeReadings, type Reading, streamArticles } from "@nutgraf/formats";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { nameOf, reasonOf } from "../input/read-input.ts";
import { print, report } from "../output.ts";
import { answerLines } from "../reading/answer-lines.ts";
import { PIECE_BYTES } from "../reading/piece-bytes.ts";

/** What `nutgraf read` was asked for. */
export type ReadCommand = {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly batch?: boolean;
  readonly jobs?: number;
  readonly url?: string;
  readonly type?: string;
};

/** Print the articles of a file of any supported format, or answer questions about files line by line. */
export async function runRead(path: string, command: ReadCommand): Promise<number> {
  if (command.batch) return readBatch(path, command.jobs ?? availableParallelism());
  const problems = command.json ? await printList(path, command) : await printLines(path, command);
  for (const problem of problems) report(problem);
  return problems.length > 0 ? exitCodes.partial : exitCodes.ok;
}

/** An article a line as they come: a large archive starts to print at once. */
async function printLines(path: string, command: ReadCommand): Promise<string[]> {
  const problems: string[] = [];
  for await (const reading of readOrExplain(path, command)) {
    problems.push(...(reading.problems ?? []));
    for (const article of reading.articles) await print(`${JSON.stringify(article)}\n`);
  }
  return problems;
}

async function printList(path: string, command: ReadCommand): Promise<readonly string[]> {
  const reading = mergeReadings(await Array.fromAsync(readOrExplain(path, command)));
  await print(`${JSON.stringify(reading.articles, null, 2)}\n`);
  return reading.problems ?? [];
}

async function* readOrExplain(path: string, { url, type }: ReadCommand): AsyncGenerator<Reading> {
  const chunks =
    path === "-" ? process.stdin : createReadStream(path, { highWaterMark: PIECE_BYTES });
  try {
    yield* streamArticles({ chunks, url, contentType: type });
  } catch (cause) {
    if (cause instanceof ImportError)
      throw new CommandError("data", `${nameOf(path)}: ${cause.message}`, { cause });
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new CommandError("noInput", `${nameOf(path)} cannot be read: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

async function readBatch(path: string, jobs: number): Promise<number> {
  if (path !== "-")
    throw new CommandError("usage", "--batch reads questions from standard input; expected -");
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  let failures = 0;
  for await (const { line, failed } of answerLines(lines, jobs)) {
    if (failed) failures++;
    await print(`${line}\n`);
  }
  return failures > 0 ? exitCodes.partial : exitCodes.ok;
}
