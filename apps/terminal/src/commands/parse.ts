import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { parseArticle } from "@nutgraf/core";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { readArticle } from "../input/read-article.ts";
import { print } from "../output.ts";
import { parseLines } from "../parsing/parse-lines.ts";
import { factsText } from "../plain/facts-text.ts";

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
  if (command.jsonl) return parseBatch(path, command);
  const article = readArticle(path, command.published);
  const parsed = parseArticle(article, { explain: command.explain ?? false });
  await print(command.json ? `${JSON.stringify(parsed, null, 2)}\n` : factsText(parsed));
  return exitCodes.ok;
}

async function parseBatch(path: string, command: ParseCommand): Promise<number> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path);
  const failure = new Promise<never>((_, reject) => {
    input.once("error", (cause: Error) =>
      reject(new CommandError("noInput", `${path} cannot be read: ${cause.message}`, { cause })),
    );
  });
  const jobs = command.jobs ?? availableParallelism();
  return Promise.race([failure, answerLines(input, { jobs, explain: command.explain ?? false })]);
}

async function answerLines(
  input: Readable,
  options: { jobs: number; explain: boolean },
): Promise<number> {
  let failures = 0;
  for await (const { line, failed } of parseLines(linesOf(input), options)) {
    if (failed) failures++;
    await print(`${line}\n`);
  }
  return failures > 0 ? exitCodes.partial : exitCodes.ok;
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") yield line;
}
