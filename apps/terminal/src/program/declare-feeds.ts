import type { Command } from "commander";
import { type End, libraryCommand, withExamples, withFormats } from "./declaring.ts";

/** The commands about feeds. */
export function declareFeeds(program: Command, end: End): void {
  const feeds = withFormats(libraryCommand(program, "feeds"))
    .summary("follow feeds: list, add, remove, refresh, import, export")
    .description("List the feeds that are followed, or change them: RSS, Atom and JSON Feed.")
    .action(async (options) => {
      const { runFeeds } = await import("../commands/feeds.ts");
      end(await runFeeds(options));
    });
  withExamples(
    feeds,
    "nutgraf feeds add https://news.example/feed.xml",
    "nutgraf feeds refresh",
    "nutgraf feeds import subscriptions.opml",
  );
  const add = withFormats(libraryCommand(feeds, "add"))
    .description("follow feeds")
    .argument("<url...>", "their addresses")
    .option("--folder <name>", "the folder they stand in")
    .option("--full-text", "fetch each article's page, for feeds that cut their texts")
    .action(async (urls, _, command: Command) => {
      const { runFeedsAdd } = await import("../commands/feeds.ts");
      end(await runFeedsAdd(urls, command.optsWithGlobals()));
    });
  withExamples(
    add,
    "nutgraf feeds add https://news.example/feed.xml",
    "nutgraf feeds add --folder Science --full-text https://lab.example/atom.xml",
  );
  const remove = libraryCommand(feeds, "remove")
    .description("no longer follow feeds; their articles stay")
    .argument("<id...>", "feeds' ids")
    .action(async (ids, _, command: Command) => {
      const { runFeedsRemove } = await import("../commands/feeds.ts");
      end(await runFeedsRemove(ids, command.optsWithGlobals()));
    });
  withExamples(remove, "nutgraf feeds remove $(nutgraf feeds --json | jq -r .[0].id)");
  declareFeedWork(feeds, end);
}

function declareFeedWork(feeds: Command, end: End): void {
  const refresh = withFormats(libraryCommand(feeds, "refresh"))
    .description("look at feeds now, or at all that are due")
    .argument("[id...]", "feeds' ids")
    .action(async (ids, _, command: Command) => {
      const { runFeedsRefresh } = await import("../commands/feeds.ts");
      end(await runFeedsRefresh(ids, command.optsWithGlobals()));
    });
  withExamples(refresh, "nutgraf feeds refresh", "nutgraf feeds refresh --jsonl | jq .added");
  const bring = withFormats(libraryCommand(feeds, "import"))
    .description("follow every feed of an OPML file")
    .argument("<file>", "the file, or - for standard input")
    .action(async (file, _, command: Command) => {
      const { runFeedsImport } = await import("../commands/feeds.ts");
      end(await runFeedsImport(file, command.optsWithGlobals()));
    });
  withExamples(bring, "nutgraf feeds import subscriptions.opml");
  const take = libraryCommand(feeds, "export")
    .description("print the feeds as OPML")
    .action(async (_, command: Command) => {
      const { runFeedsExport } = await import("../commands/feeds.ts");
      end(await runFeedsExport(command.optsWithGlobals()));
    });
  withExamples(take, "nutgraf feeds export > subscriptions.opml");
}

/** The command about watched folders. */
export function declareFolders(program: Command, end: End): void {
  const command = withFormats(libraryCommand(program, "folders"))
    .summary("list the folders that are watched")
    .description(
      "List the folders that are watched, when they were last looked at, and what kept their files from being listed.",
    )
    .action(async (options) => {
      const { runFolders } = await import("../commands/folders.ts");
      end(await runFolders(options));
    });
  withExamples(
    command,
    "nutgraf folders",
    "nutgraf add --unwatch $(nutgraf folders --json | jq -r .[0].path)",
  );
}
