import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import type { Feed, FeedRefresh, Library } from "@nutgraf/library";
import { CommandError, type ExitCode, exitCodes } from "../exit-codes.ts";
import { withLibrary } from "../library/with-library.ts";
import { print, printItems, report } from "../output.ts";
import { safeLine } from "../plain/safe-text.ts";
import type { FormatOptions, LibraryOptions } from "../program/declaring.ts";
import { showProgress } from "../progress.ts";
import { untilInterrupted } from "../until-interrupted.ts";

type FeedsCommand = LibraryOptions & FormatOptions;

/** List the feeds that are followed. */
export async function runFeeds(command: FeedsCommand): Promise<number> {
  return withLibrary(command.library, (library) => printFeeds(library, command));
}

/** Follow feeds. */
export async function runFeedsAdd(
  urls: readonly string[],
  command: FeedsCommand & { readonly folder?: string; readonly fullText?: boolean },
): Promise<number> {
  const { folder, fullText } = command;
  const more = { ...(folder === undefined ? {} : { folder }), ...(fullText ? { fullText } : {}) };
  return withLibrary(command.library, async (library) => {
    async function* feeds(): AsyncGenerator<Feed> {
      for (const url of urls) yield await sound(() => library.feeds.add({ url, ...more }));
    }
    await printItems(feeds(), command, feedText);
    return exitCodes.ok;
  });
}

/** What the library takes for no feed, or for no list of them, is the asker's mistake. */
async function sound<Result>(
  work: () => Promise<Result>,
  code: ExitCode = "usage",
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof TypeError) throw new CommandError(code, cause.message, { cause });
    throw cause;
  }
}

/** No longer follow feeds; their articles stay. */
export async function runFeedsRemove(
  ids: readonly string[],
  command: LibraryOptions,
): Promise<number> {
  return withLibrary(command.library, async (library) => {
    for (const id of ids) if (!(await library.feeds.remove(id))) throw noFeed(id);
    return exitCodes.ok;
  });
}

/** Look at feeds now, or at all that are due. */
export async function runFeedsRefresh(
  ids: readonly string[],
  command: FeedsCommand,
): Promise<number> {
  return withLibrary(command.library, (library) =>
    untilInterrupted(async (signal) => {
      const feeds = await library.feeds.list();
      const titles = new Map(feeds.map(({ id, title }) => [id, title]));
      const unknown = ids.find((id) => !titles.has(id));
      if (unknown !== undefined) throw noFeed(unknown);
      const progress = showProgress("feeds", { isShown: !process.stdout.isTTY });
      let failures = 0;
      let count = 0;
      async function* looks(): AsyncGenerator<FeedRefresh> {
        for await (const look of lookAt(library, ids, signal)) {
          if (look.outcome === "failed") failures++;
          progress.advance(++count);
          yield look;
        }
      }
      try {
        await printItems(looks(), command, (look) => refreshText(look, titles.get(look.feed)));
      } finally {
        progress.end();
      }
      if (signal.aborted) return exitCodes.interrupted;
      if (count === 0) report("no feed is due; nutgraf feeds refresh ID looks at one all the same");
      return failures === 0 ? exitCodes.ok : exitCodes.partial;
    }),
  );
}

const noFeed = (id: string) =>
  new CommandError("noInput", `The library has no feed ${id}; nutgraf feeds lists them`);

/** Looks at feeds, each as soon as it is done. */
async function* lookAt(
  library: Library,
  ids: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<FeedRefresh> {
  const looks = new PassThrough({ objectMode: true });
  const onLook = (look: FeedRefresh) => void looks.write(look);
  library.feeds.refresh(ids.length > 0 ? ids : undefined, { signal, onLook }).then(
    () => looks.end(),
    (error: Error) => looks.destroy(error),
  );
  yield* looks;
}

/** Follow every feed of an OPML file. */
export async function runFeedsImport(path: string, command: FeedsCommand): Promise<number> {
  const opml = readOpml(path);
  return withLibrary(command.library, async (library) => {
    const feeds = await sound(() => library.feeds.importOpml(opml), "data");
    report(`${feeds.length} feeds of ${path}`);
    return exitCodes.ok;
  });
}

/** Print the feeds as OPML. */
export async function runFeedsExport(command: LibraryOptions): Promise<number> {
  return withLibrary(command.library, async (library) => {
    await print(await library.feeds.exportOpml());
    return exitCodes.ok;
  });
}

async function printFeeds(library: Library, command: FeedsCommand): Promise<number> {
  const count = await printItems(each(await library.feeds.list()), command, feedText);
  if (count === 0 && !command.json && !command.jsonl) report("no feeds; nutgraf feeds add URL");
  return exitCodes.ok;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function feedText({ id, title, url, unreadCount, articleCount, problem }: Feed): string {
  const counts = `${unreadCount}/${articleCount}`.padStart(9);
  return [id, counts, ...[title, url, problem ?? ""].map(safeLine)].join("  ").trimEnd();
}

function refreshText(look: FeedRefresh, title = ""): string {
  const { feed, outcome, added, problem = "" } = look;
  return [feed, outcome, `${added} new`, safeLine(title), safeLine(problem)].join("  ").trimEnd();
}

function readOpml(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (cause) {
    throw new CommandError("noInput", `${path} cannot be read`, { cause });
  }
}
