import { type Command, Option } from "commander";
import { type End, libraryCommand, toCount, withExamples, withFormats } from "./declaring.ts";

/** The commands that take articles in and give them out; each loads its own code when it runs. */
export function declareReading(program: Command, end: End): void {
  declareView(program, end);
  declareParse(program, end);
  declareMeaning(program, end);
  declareRead(program, end);
  declareAdd(program, end);
  declareExport(program, end);
}

function declareView(program: Command, end: End): void {
  program
    .argument("[file]", "an article to read, or - for standard input; without it, your library")
    .option("--published <date>", "when the article was published, such as 2024-11-06")
    .option(
      "--plain",
      "print plain text and never redraw it: for screen readers and pipes, instead of the viewer",
    )
    .option("--library <location>", "a path or a postgres:// address (default: $NUTGRAF_LIBRARY)")
    .action(async (file: string | undefined, options) => {
      const { runView } = await import("../commands/view.ts");
      end(await runView(file, options));
    });
  withExamples(
    program,
    "nutgraf                          your library",
    "nutgraf story.txt                one article, with its facts",
    "curl -s … | nutgraf - --plain    as plain text",
  );
}

function declareParse(program: Command, end: End): void {
  const command = program
    .command("parse")
    .summary("parse an article, or a batch as JSON lines")
    .description("Parse an article and print its facts, or a batch as JSON lines on all cores.")
    .argument("<file>", "the article's file, or - for standard input")
    .option("--published <date>", "when it was published, such as 2024-11-06")
    .option("--json", "print a ParsedArticle as JSON")
    .option(
      "--jsonl",
      "read articles {id, text, publishedAt?, title?}, one a line; print one ParsedArticle a line",
    )
    .option("--explain", "say why for every fact")
    .option("--jobs <n>", "threads for a batch (default: one for each core)", toCount(1, 64))
    .action(async (file, options) => {
      const { runParse } = await import("../commands/parse.ts");
      end(await runParse(file, options));
    });
  withExamples(
    command,
    "nutgraf parse story.txt --published 2024-11-06",
    "nutgraf parse story.txt --json | jq '.quotes'",
    "nutgraf parse --jsonl articles.jsonl > facts.jsonl",
  );
}

function declareMeaning(program: Command, end: End): void {
  const command = withFormats(program.command("meaning"))
    .summary("say what a word means to the parser")
    .description(
      "Say which events a verb, noun or adjective can name, or list the types of events.",
    )
    .argument("[word]", "its plain form, such as annex; without it, every type of event")
    .action(async (word: string | undefined, options) => {
      const { runMeaning } = await import("../commands/meaning.ts");
      end(await runMeaning(word, options));
    });
  withExamples(
    command,
    "nutgraf meaning annex",
    "nutgraf meaning accusation --json",
    "nutgraf meaning | grep plover:",
  );
}

function declareRead(program: Command, end: End): void {
  const command = program
    .command("read")
    .summary("turn a file of any supported format into articles")
    .description("Turn a file of any supported format into articles, without parsing them.")
    .argument("<file>", "the file, or - for standard input")
    .option("--json", "print the articles as a JSON array")
    .option("--jsonl", "print an article a line (the default)")
    .option("--url <address>", "where the file came from; relative links are resolved against it")
    .option("--type <type>", "the Content-Type header that came with it")
    .option(
      "--batch",
      "answer questions {id, path, url?, contentType?}, one a line, with {id, articles} or {id, error}",
    )
    .option("--jobs <n>", "threads for a batch (default: one for each core)", toCount(1, 64))
    .action(async (file, options) => {
      const { runRead } = await import("../commands/read.ts");
      end(await runRead(file, options));
    });
  withExamples(
    command,
    "nutgraf read page.html --url https://news.example/a --json",
    "nutgraf read feed.xml | nutgraf parse --jsonl - > facts.jsonl",
  );
}

function declareAdd(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "add"))
    .summary("add articles to the library")
    .description(
      "Add articles to the library: files and folders, or - for standard input. What control-C stops, nutgraf worker goes on with.",
    )
    .argument(
      "<file...>",
      "files of any supported format, folders, *.jsonl files of articles, or -",
    )
    .option("--published <date>", "when they were published, such as 2024-11-06")
    .option("--source <name>", "the outlet they are from")
    .option("--jobs <n>", "threads (default: one for each core)", toCount(1, 64))
    .option("--watch", "watch these folders: nutgraf worker reads what is new or changed in them")
    .addOption(new Option("--unwatch", "watch these folders no longer").conflicts("watch"))
    .action(async (files, options) => {
      if (options.watch || options.unwatch) {
        const { watchFolders } = await import("../commands/watch-folders.ts");
        end(await watchFolders(files, options));
        return;
      }
      const { runAdd } = await import("../commands/add.ts");
      end(await runAdd(files, options));
    });
  withExamples(
    command,
    "nutgraf add story.txt --published 2024-11-06 --source 'The Paper'",
    "nutgraf add archive/ crawl.warc.gz articles.jsonl",
    "pbpaste | nutgraf add -",
    "nutgraf add --watch ~/Downloads/news && nutgraf worker",
  );
}

function declareExport(program: Command, end: End): void {
  const command = libraryCommand(program, "export")
    .summary("write articles with their facts for other tools")
    .description(
      "Write articles with their facts for other tools: those of a file, or the library's.",
    )
    .argument("[file]", "a file of any supported format, parsed articles as JSON lines, or -")
    .requiredOption("--format <name>", exportNames)
    .option("--search <query>", "only those of the library that this search finds")
    .option("--output <file>", "where to (default: standard output)")
    .action(async (file: string | undefined, options) => {
      const { runExport } = await import("../commands/export.ts");
      end(await runExport(file, options));
    });
  withExamples(
    command,
    "nutgraf export story.txt --format markdown --output story.zip",
    "nutgraf export --search 'event:AGREE after:2024-06' --format csv-events > agreements.csv",
    "nutgraf parse --jsonl articles.jsonl | nutgraf export - --format gexf > who.gexf",
  );
}

/** Spelled out, so that help does not load the writers. */
const exportNames =
  "json, jsonl, json-ld, csv-articles, csv-entities, csv-quotes, csv-events, markdown, icalendar, gexf, epub, ninjs, newsml-g2, annotations, brat";
