import type { Article, ParsedArticle } from "@nutgraf/core";
import type { Added, Library } from "@nutgraf/library";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { looksLikeDocument, peek } from "../input/looks-like-document.ts";
import { checkDate, readArticle, readTextArticle } from "../input/read-article.ts";
import { type InputLine, readLines, streamInput } from "../input/read-lines.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems, report } from "../output.ts";
import { parseLines } from "../parsing/parse-lines.ts";
import { safeText } from "../plain/safe-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";
import { showProgress } from "../progress.ts";
import { type GuardedReader, startReader } from "../reading/guarded-reader.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { importFiles, outcomesText } from "./import-files.ts";

/** What `nutgraf add` was asked for. */
export type AddCommand = LibraryOptions &
  FormatOptions & {
    readonly published?: string;
    readonly source?: string;
    readonly jobs?: number;
  };

/** What became of one article of a file. */
type Outcome = { readonly file: string } & (Added | { readonly error: string });

/** Add the articles of files to the library; one that cannot be read is reported, and the rest go on. */
export async function runAdd(files: readonly string[], command: AddCommand): Promise<number> {
  checkDate(command.published);
  return isPlain(files, command) ? importFiles(files, command) : addOneByOne(files, command);
}

/** Whether nothing is asked of each article: then the library reads the files by itself, as a job that can be continued. */
function isPlain(files: readonly string[], command: AddCommand): boolean {
  const { published, source, json, jsonl, jobs } = command;
  const asks = [published, source, json, jsonl, jobs].some((option) => option !== undefined);
  return !asks && !files.includes("-");
}

async function addOneByOne(files: readonly string[], command: AddCommand): Promise<number> {
  return withLibrary(command.library, (library) =>
    untilInterrupted(async (signal) => {
      const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 };
      const progress = showProgress("articles", { isShown: !command.json && !command.jsonl });
      async function* counted(): AsyncGenerator<Outcome> {
        let count = 0;
        for await (const outcome of addArticles(library, files, { command, signal })) {
          counts["error" in outcome ? "failed" : outcome.outcome]++;
          progress.advance(++count);
          yield outcome;
        }
        progress.end();
      }
      if (command.json || command.jsonl) await printItems(counted(), command, () => "");
      else for await (const outcome of counted()) reportFailure(outcome);
      report(outcomesText(counts));
      if (signal.aborted) {
        report("stopped; to go on, run the same command again: what is there stays as it is");
        return exitCodes.interrupted;
      }
      return counts.failed > 0 ? exitCodes.partial : exitCodes.ok;
    }),
  );
}

async function* addArticles(
  library: Library,
  files: readonly string[],
  { command, signal }: { command: AddCommand; signal: AbortSignal },
): AsyncGenerator<Outcome> {
  // Answers come in the order of the lines, so the files' names are taken in turn.
  const names: string[] = [];
  const reader = startReader();
  async function* lines(): AsyncGenerator<InputLine> {
    for (const file of files)
      for await (const line of linesOfFile(file, command, reader)) {
        names.push(file);
        yield line;
      }
  }
  try {
    const { jobs } = command;
    for await (const { line, failed } of parseLines(lines(), { jobs, explain: true, signal })) {
      const file = names.shift() ?? "";
      if (failed) yield { file, error: errorOf(line) };
      else yield { file, ...(await library.articles.add(toParsed(line))) };
    }
  } finally {
    await reader.close();
  }
}

/** The articles of a file as lines of JSON; a `.jsonl` file has such lines already. */
async function* linesOfFile(
  file: string,
  command: AddCommand,
  reader: GuardedReader,
): AsyncGenerator<InputLine> {
  try {
    if (file.endsWith(".jsonl")) yield* readLines(streamInput(file));
    else if (file === "-") yield toLine(await readArticle(file, command.published), command);
    else if (looksLikeDocument(peek(file))) yield* documentLines(file, command, reader);
    else yield toLine(readTextArticle(file, command.published), command);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    yield { error: error.message };
  }
}

/** The articles of a document, read in a thread that it may take down with it. */
async function* documentLines(
  file: string,
  command: AddCommand,
  reader: GuardedReader,
): AsyncGenerator<InputLine> {
  const { line, failed } = await reader.answer(JSON.stringify({ id: file, path: file }));
  if (failed) {
    yield { error: `${file}: ${errorOf(line)}` };
    return;
  }
  const articles: readonly Article[] = JSON.parse(line).articles;
  if (articles.length === 0) yield { error: `${file} holds no article` };
  for (const article of articles) yield toLine(article, command);
}

/** What the command line says of articles holds where they don't say so themselves. */
function toLine(article: Article, { published, source }: AddCommand): InputLine {
  const given = {
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(source === undefined ? {} : { source: { name: source } }),
  };
  return { text: JSON.stringify({ ...given, ...article }) };
}

/** What a thread of ours answers to an article is a ParsedArticle. */
const toParsed = (line: string): ParsedArticle => JSON.parse(line);

const errorOf = (line: string): string => String(JSON.parse(line).error);

function reportFailure(outcome: Outcome): void {
  if ("error" in outcome) report(safeText(outcome.error));
}
