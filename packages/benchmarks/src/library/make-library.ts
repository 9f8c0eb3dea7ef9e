import { existsSync } from "node:fs";
import { openLibrary } from "@nutgraf/library";
import { makeArticles } from "./make-articles.ts";

/**
 * Make a library of so many made articles in a new file, for measuring what stands on it.
 * @throws {RangeError} the file is there already
 */
export async function makeLibrary(count: number, file: string): Promise<void> {
  if (existsSync(file)) throw new RangeError(`${file} is there already, expected a new file`);
  const library = await openLibrary(file);
  try {
    const { failed } = await library.articles.addMany(makeArticles(count));
    if (failed.length > 0)
      throw new Error(`${failed.length} articles failed: ${failed[0]?.problem}`);
  } finally {
    await library.close();
  }
}
