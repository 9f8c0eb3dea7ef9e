import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { ImportError, readArticles } from "@nutgraf/formats";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { nameOf, readInput } from "../input/read-input.ts";
import { print } from "../output.ts";
import { answerLines } from "../reading/answer-lines.ts";

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
  const { articles } = await readOrExplain(path, command);
  if (command.json) await print(`${JSON.stringify(articles, null, 2)}\n`);
  else for (const article of articles) await print(`${JSON.stringify(article)}\n`);
  return exitCodes.ok;
}

async function readOrExplain(path: string, { url, type }: ReadCommand) {
  try {
    return await readArticles({ bytes: readInput(path), url, contentType: type });
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new CommandError("data", `${nameOf(path)}: ${cause.message}`, { cause });
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
