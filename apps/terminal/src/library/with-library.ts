import {
  type Library,
  LibraryError,
  type LibraryErrorCode,
  type OpenOptions,
  openLibrary,
  SearchSyntaxError,
} from "@nutgraf/library";
import { CommandError, type ExitCode } from "../exit-codes.ts";

/** The file of the library's parsing threads: beside this one as a source, in its folder from a bundle's chunk. */
const PARSE_WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "./parse-worker.ts" : "./library/parse-worker.js",
  import.meta.url,
);

/**
 * Open the library, work with it and close it, whatever happens.
 * @throws {CommandError} in place of the library's own errors
 */
export async function withLibrary<Result>(
  location: string | undefined,
  work: (library: Library) => Promise<Result>,
  options: OpenOptions = {},
): Promise<Result> {
  try {
    const library = await openLibrary(location, { parseWorker: PARSE_WORKER, ...options });
    try {
      return await work(library);
    } finally {
      await library.close();
    }
  } catch (cause) {
    if (cause instanceof LibraryError)
      throw new CommandError(exitCodeOf(cause.code), cause.message, { cause });
    if (cause instanceof SearchSyntaxError)
      throw new CommandError("usage", cause.message, { cause });
    throw cause;
  }
}

const exitCodeOf = (code: LibraryErrorCode): ExitCode => (code === "busy" ? "busy" : "io");
