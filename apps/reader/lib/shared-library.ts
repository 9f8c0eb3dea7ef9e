import type { Library } from "@nutgraf/library";
import { keepFresh } from "./keep-fresh.ts";
import { libraryPackage, samplesPackage } from "./packages.ts";

// The bundler may load this module more than once; the process opens its library once.
const held: typeof globalThis & { nutgrafLibrary?: Promise<Library> | undefined } = globalThis;

/**
 * The library of this process, as nobody in particular sees it: `NUTGRAF_LIBRARY`, else the one in the
 * user's data directory. A new one is given the samples.
 * @throws {LibraryError} `cannot-open`, `damaged`, `newer-version`
 */
export function sharedLibrary(): Promise<Library> {
  held.nutgrafLibrary ??= open();
  return held.nutgrafLibrary;
}

/** Why the library cannot be opened, as a sentence without its full stop; undefined if it can. */
export async function libraryProblem(): Promise<string | undefined> {
  try {
    await sharedLibrary();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function open(): Promise<Library> {
  try {
    const [{ openLibrary }, { sampleArticles }] = await Promise.all([
      libraryPackage(),
      samplesPackage(),
    ]);
    const library = await openLibrary();
    await library.articles.seed(sampleArticles());
    keepFresh(library);
    return library;
  } catch (error) {
    // The next request tries again: the disk may have room by then.
    held.nutgrafLibrary = undefined;
    throw error;
  }
}
