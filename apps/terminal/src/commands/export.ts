import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ParsedArticle } from "@nutgraf/core";
import { type ExportFormat, exportFormats } from "@nutgraf/formats";
import { CommandError, exitCodes } from "../exit-codes.ts";
import { reasonOf } from "../input/read-input.ts";
import { readParsed } from "../input/read-parsed.ts";
import { eachItem } from "../library/each-item.ts";
import { withLibrary } from "../library/with-library.ts";
import type { LibraryOptions } from "../program/declaring.ts";

/** What `nutgraf export` was asked for. */
export type ExportCommand = LibraryOptions & {
  readonly format: string;
  readonly output?: string;
  readonly search?: string;
};

/** Write articles with their facts in a format of another tool: those of a file, or of the library. */
export async function runExport(path: string | undefined, command: ExportCommand): Promise<number> {
  const format = findFormat(command.format);
  if (path !== undefined && command.search !== undefined)
    throw new CommandError("usage", "--search looks in the library; expected it without a file");
  if (path !== undefined) {
    await write(readParsed(path), format, command.output);
    return exitCodes.ok;
  }
  return withLibrary(command.library, async (library) => {
    const hits = eachItem((page) =>
      library.searches.find(command.search ?? "", { ...page, order: "newest" }),
    );
    const articles = async function* (): AsyncGenerator<ParsedArticle> {
      for await (const { id } of hits) {
        const stored = await library.articles.get(id);
        if (stored) yield stored.parsed;
      }
    };
    await write(articles(), format, command.output);
    return exitCodes.ok;
  });
}

function findFormat(name: string): ExportFormat {
  const found = Object.entries<ExportFormat>(exportFormats).find(([known]) => known === name)?.[1];
  if (found) return found;
  const names = Object.keys(exportFormats).join(", ");
  throw new CommandError("usage", `${name} is no export format; expected one of ${names}`);
}

async function write(
  articles: AsyncIterable<ParsedArticle>,
  format: ExportFormat,
  output: string | undefined,
): Promise<void> {
  const isBinary = format.mediaType === "application/zip" || format.extension === "epub";
  if (isBinary && output === undefined && process.stdout.isTTY)
    throw new CommandError(
      "usage",
      `${format.label} is a binary file; expected --output <file.${format.extension}>`,
    );
  const pieces = Readable.from(format.write(articles));
  try {
    if (output === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(output));
  } catch (cause) {
    if (cause instanceof RangeError) throw new CommandError("data", cause.message, { cause });
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new CommandError(
      "io",
      `${output ?? "standard output"} cannot be written: ${reasonOf(cause)}`,
      { cause },
    );
  }
}
