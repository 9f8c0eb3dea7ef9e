import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { colorChoices, settleColor } from "./color.ts";
import { CommandError, exitCodes } from "./exit-codes.ts";
import { print, report } from "./output.ts";

/** Run the command line; resolves to the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    if (argv[0] === "completion" || argv[0] === "complete") {
      const { addCompletion } = await import("./commands/completion.ts");
      addCompletion(program);
    }
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return failureCode(error);
  }
}

function failureCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof CommandError) {
    report(error.message);
    return exitCodes[error.code];
  }
  report(`a defect: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.internal;
}

/** The commands; each loads its own code when it runs, so that help and short commands start at once. */
function createProgram(end: (code: number) => void): Command {
  const program = new Command("nutgraf")
    .description("Reads the news: who, said what, what happened, when, where, and who says so.")
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(see nutgraf --help)")
    .addOption(new Option("--color <when>", "use colour").choices(colorChoices).default("auto"))
    .hook("preAction", (command) => settleColor(command.opts().color));
  addView(program, end);
  addParse(program, end);
  addRead(program, end);
  addHelp(program, end);
  return program;
}

function addView(program: Command, end: (code: number) => void): void {
  program
    .argument("[file]", "an article to read, or - for standard input; without it, your library")
    .option("--published <date>", "when the article was published, such as 2024-11-06")
    .option(
      "--plain",
      "print plain text instead of opening the viewer (for screen readers and pipes)",
    )
    .addHelpText(
      "after",
      `
  completion <shell>      print a script that completes commands (bash, zsh, fish)

Examples:
  nutgraf                          your library
  nutgraf story.txt                one article, with its facts
  curl -s … | nutgraf - --plain    as plain text`,
    )
    .action(async (file: string | undefined, options) => {
      const { runView } = await import("./commands/view.ts");
      end(await runView(file, options));
    });
}

function addParse(program: Command, end: (code: number) => void): void {
  program
    .command("parse")
    .description("parse an article, or a batch as JSON lines, and print the facts")
    .argument("<file>", "the article's file, or - for standard input")
    .option("--published <date>", "when it was published, such as 2024-11-06")
    .option("--json", "print a ParsedArticle as JSON")
    .option(
      "--jsonl",
      "read articles {id, text, publishedAt?, title?}, one a line; print one ParsedArticle a line",
    )
    .option("--explain", "say why for every fact")
    .option("--jobs <n>", "threads for a batch (default: one for each core)", toCount)
    .addHelpText(
      "after",
      `
Examples:
  nutgraf parse story.txt --published 2024-11-06
  nutgraf parse story.txt --json | jq '.quotes'
  nutgraf parse --jsonl articles.jsonl > facts.jsonl`,
    )
    .action(async (file, options) => {
      const { runParse } = await import("./commands/parse.ts");
      end(await runParse(file, options));
    });
}

function addRead(program: Command, end: (code: number) => void): void {
  program
    .command("read")
    .description("turn a file of any supported format into articles, without parsing them")
    .argument("<file>", "the file, or - for standard input")
    .option("--json", "print the articles as a JSON array")
    .option("--jsonl", "print an article a line (the default)")
    .option("--url <address>", "where the file came from; relative links are resolved against it")
    .option("--type <type>", "the Content-Type header that came with it")
    .option(
      "--batch",
      "answer questions {id, path, url?, contentType?}, one a line, with {id, articles} or {id, error}",
    )
    .option("--jobs <n>", "threads for a batch (default: one for each core)", toCount)
    .addHelpText(
      "after",
      `
Examples:
  nutgraf read page.html --url https://news.example/a --json
  nutgraf read feed.xml | nutgraf parse --jsonl - > facts.jsonl`,
    )
    .action(async (file, options) => {
      const { runRead } = await import("./commands/read.ts");
      end(await runRead(file, options));
    });
}

function addHelp(program: Command, end: (code: number) => void): void {
  program
    .command("man")
    .description("print the manual page: nutgraf man | man -l -")
    .action(async () => {
      const { manPage } = await import("./man-page.ts");
      await print(manPage(program));
      end(exitCodes.ok);
    });
}

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
  return count;
}
