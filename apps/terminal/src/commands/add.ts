import type { ParsedArticle } from "@nutgraf/core";
import type { Added, Library } from "@nutgraf/library";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { readArticle } from "../input/read-article.ts";
import { type InputLine, readLines, streamInput } from "../input/read-lines.ts";
import { withLibrary } from "../library/with-library.ts";
import { printItems, report } from "../output.ts";
import { parseLines } from "../parsing/parse-lines.ts";
import { safeText } from "../plain/safe-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";
import { showProgress } from "../progress.ts";
import { untilInterrupted } from "../until-interrupted.ts";

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
      report(summary(counts));
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
  async function* lines(): AsyncGenerator<InputLine> {
    for (const file of files)
      for await (const line of linesOfFile(file, command)) {
        names.push(file);
        yield line;
      }
  }
  const { jobs } = command;
  for await (const { line, failed } of parseLines(lines(), { jobs, explain: true, signal })) {
    const file = names.shift() ?? "";
    if (failed) yield { file, error: errorOf(line) };
    else yield { file, ...(await library.articles.add(toParsed(line))) };
  }
}

/** One article as a line of JSON; a `.jsonl` file has such lines already. */
async function* linesOfFile(file: string, command: AddCommand): AsyncGenerator<InputLine> {
  try {
    if (file.endsWith(".jsonl")) yield* readLines(streamInput(file));
    else {
      const article = readArticle(file, command.published);
      const source = command.source === undefined ? {} : { source: { name: command.source } };
      yield { text: JSON.stringify({ ...article, ...source }) };
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    yield { error: error.message };
  }
}

/** What a thread of ours answers to an article is a ParsedArticle. */
const toParsed = (line: string): ParsedArticle => JSON.parse(line);

const errorOf = (line: string): string => String(JSON.parse(line).error);

function reportFailure(outcome: Outcome): void {
  if ("error" in outcome) report(safeText(outcome.error));
}

function summary(counts: Readonly<Record<"added" | "updated" | "unchanged" | "failed", number>>) {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing to add";
}
