import { closeSync, copyFileSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { examineLibrary, LibraryError, openLibrary, restoreLibrary } from "@nutgraf/library";
import { makeArticles } from "../library/make-articles.ts";
import { fillLibrary } from "../library/make-library.ts";
import { seededRandom } from "../seeded-random.ts";
import type { Outcome } from "./outcome.ts";

const ARTICLES = 300;
const ROUNDS = 40;
const PAGE_BYTES = 4096;
const PAGES = 4;

/** Overwrite pages of a library: it is refused on opening with advice, or holds all it held; a backup brings it back. */
export async function damagePages(folder: string): Promise<Outcome> {
  const [path, backup] = [join(folder, "sound.db"), join(folder, "backup.db")];
  const library = await openLibrary(path);
  await fillLibrary(library, makeArticles(ARTICLES));
  await library.maintenance.backup(backup);
  await library.close();
  const random = seededRandom(9);
  let [refused, whole, restored] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const damaged = join(folder, "damaged.db");
    copyFileSync(path, damaged);
    overwritePages(damaged, random);
    const isAdvised = examineLibrary(damaged).advice.length > 0;
    const count = await countOrRefusal(damaged);
    if (count === "refused" && isAdvised) refused += 1;
    else if (count === ARTICLES) whole += 1;
    restoreLibrary(damaged, backup, new Date());
    if ((await countOrRefusal(damaged)) === ARTICLES) restored += 1;
  }
  return {
    isPassed: refused + whole === ROUNDS && restored === ROUNDS,
    told: `of ${ROUNDS}, ${refused} refused with advice, ${whole} opened and whole, ${restored} restored from the backup`,
  };
}

async function countOrRefusal(path: string): Promise<number | "refused"> {
  try {
    const library = await openLibrary(path, { threads: 0 });
    const { all } = await library.articles.counts();
    await library.close();
    return all;
  } catch (error) {
    if (error instanceof LibraryError && ["damaged", "cannot-open"].includes(error.code))
      return "refused";
    throw error;
  }
}

/** Noise over neighbouring pages, anywhere but in the header. */
function overwritePages(path: string, random: () => number): void {
  const pages = Math.floor(statSync(path).size / PAGE_BYTES);
  const page = 1 + Math.floor(random() * (pages - PAGES - 1));
  const noise = Uint8Array.from({ length: PAGES * PAGE_BYTES }, () => 256 * random());
  const file = openSync(path, "r+");
  writeSync(file, noise, 0, noise.length, page * PAGE_BYTES);
  closeSync(file);
}
