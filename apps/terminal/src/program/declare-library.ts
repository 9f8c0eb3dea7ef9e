import type { Command } from "commander";
import { declareCorrect } from "./declare-correct.ts";
import { declareFeeds, declareFolders } from "./declare-feeds.ts";
import { type End, libraryCommand, toCount, withExamples, withFormats } from "./declaring.ts";

/** The commands that ask the library; each loads its own code when it runs. */
export function declareLibrary(program: Command, end: End): void {
  declareList(program, end);
  declareSearch(program, end);
  declareShow(program, end);
  declareFeeds(program, end);
  declareFolders(program, end);
  declareCorrect(program, end);
}

function declareList(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "list"))
    .summary("list articles, newest first")
    .description("List the library's articles, newest first.")
    .option("--unread", "only those not read yet")
    .option("--starred", "only those with a star")
    .option("--source <name>", "only those of this outlet")
    .option("--tag <tag>", "only those with this tag")
    .option("--limit <n>", "at most so many (default: all)", toCount(1, 10_000_000))
    .action(async (options) => {
      const { runList } = await import("../commands/list.ts");
      end(await runList(options));
    });
  withExamples(
    command,
    "nutgraf list --unread --limit 20",
    "nutgraf list --source AFP --jsonl | jq -r '.title'",
  );
}

function declareSearch(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "search"))
    .summary("find articles by their words and facts")
    .description("Find articles by their words and facts; the words of the query make one search.")
    .argument("<query...>", 'words, "a phrase", -without, field:value')
    .option("--newest", "newest first, not by relevance")
    .option("--limit <n>", "at most so many (default: 50)", toCount(1, 10_000_000))
    .action(async (words, options) => {
      const { runSearch } = await import("../commands/search.ts");
      end(await runSearch(words.join(" "), options));
    });
  withExamples(
    command,
    "nutgraf search ceasefire -football",
    "nutgraf search 'person:\"Ban Ki-moon\" after:2024-06'",
    "nutgraf search event:AGREE place:KP --jsonl",
  );
}

function declareShow(program: Command, end: End): void {
  const command = libraryCommand(program, "show")
    .summary("print an article of the library with its facts")
    .description("Print an article of the library with its facts.")
    .argument("<id...>", "articles' ids, as list and search print them")
    .option("--json", "print ParsedArticles as JSON")
    .option("--jsonl", "print one ParsedArticle a line")
    .option("--version <n>", "an earlier version of the text", toCount(1, 1_000_000))
    .action(async (ids, options) => {
      const { runShow } = await import("../commands/show.ts");
      end(await runShow(ids, options));
    });
  withExamples(command, "nutgraf show a1b2c3", "nutgraf show a1b2c3 --json | jq '.events'");
}
