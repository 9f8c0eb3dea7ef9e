import { existsSync } from "node:fs";
import { type Library, openLibrary } from "@nutgraf/library";
import { makeArticles } from "./make-articles.ts";
import { retellStories } from "./retell-stories.ts";

/** So many articles are parsed; the rest are told again from them with their facts. */
export const PARSED = 2000;

/**
 * Make a library of so many made articles in a new file, for measuring what stands on it; says how
 * long it took.
 * @throws {RangeError} the file is there already
 */
export async function makeLibrary(count: number, file: string): Promise<string> {
  if (existsSync(file)) throw new RangeError(`${file} is there already, expected a new file`);
  const start = performance.now();
  const library = await openLibrary(file);
  try {
    await fillLibrary(library, makeArticles(Math.min(count, PARSED)));
    if (count > PARSED)
      await fillLibrary(library, retellStories(count - PARSED, { parsedCount: PARSED }));
  } finally {
    await library.close();
  }
  const seconds = (performance.now() - start) / 1000;
  return `${count} articles in ${seconds.toFixed(0)} s`;
}

/** Add articles; answers how many. @throws {Error} if one of them fails */
export async function fillLibrary(
  library: Library,
  articles: Parameters<Library["articles"]["addMany"]>[0],
): Promise<number> {
  const { added, failed } = await library.articles.addMany(articles);
  if (failed.length > 0) throw new Error(`${failed.length} articles failed: ${failed[0]?.problem}`);
  return added;
}
