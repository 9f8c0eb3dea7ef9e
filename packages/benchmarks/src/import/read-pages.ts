import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const SETS = ["zyte", "wcxb", "trafilatura"];

/** So many web pages of the sets in a folder, evenly picked from the files in `SET/pages`, as they came over the wire. */
export function readPages(folder: string, count: number): Uint8Array[] {
  const paths = SETS.flatMap((set) => {
    const pages = join(folder, set, "pages");
    if (!existsSync(pages)) return [];
    const names = readdirSync(pages).filter((name) => name.endsWith(".html.gz"));
    return names.sort().map((name) => join(pages, name));
  });
  if (paths.length === 0)
    throw new TypeError(
      `${folder} holds no pages; expected ${SETS.join(", ")} with pages/*.html.gz`,
    );
  const step = Math.max(1, paths.length / count);
  const chosen = Array.from(
    { length: Math.min(count, paths.length) },
    (_, at) => paths.slice(Math.floor(at * step))[0],
  );
  return chosen.flatMap((path) => (path === undefined ? [] : [gunzipSync(readFileSync(path))]));
}
