import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareAccuracy } from "./accuracy.ts";
import { testBounds } from "./bounds/test-bounds.ts";
import { compareCollection } from "./collection/compare-collection.ts";
import { validateNinjs } from "./export/validate-ninjs.ts";
import { compareImport } from "./import/compare-import.ts";
import { makeLibrary } from "./library/make-library.ts";
import { measureLibrary } from "./library/measure-library.ts";
import { testReliability } from "./reliability/test-reliability.ts";
import { compareSpeed } from "./speed.ts";
import { loadSystem, systemNames } from "./systems/load-system.ts";

const USAGE = `usage: pnpm bench accuracy --data DIR   F1 on treebanks, name sets and time sets, ours and others'
       pnpm bench speed                 words a second on the sample articles, load time, memory
       pnpm bench library [--sizes 1000,10000,100000] [--engine postgres] [--threads N]
                                        a growing library: import, searches, pages, size
       pnpm bench collection [--articles 3000] [--seed 7]
                                        planted copies, stories and people, found again
       pnpm bench make-library --to FILE [--articles 3000]
                                        a library of made articles, to measure the reader on
       pnpm bench reliability [--kills 200] [--seconds 60]
                                        kill -9, full disk, damaged pages, two writers and a
                                        reader, a worker killed, PostgreSQL restarted
       pnpm bench import --data DIR [--pages 240] [--scorer FILE]
                                        web pages and archives: time and memory, ours and others'
       pnpm bench ninjs --data DIR      samples as ninjs 3.x, against the IPTC's schemas in DIR
       pnpm bench bounds [FOLDER...]    every file of the folders, and made ones that ask for too
                                        much: articles or one error, within 2 s of CPU and 512 MB`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    sizes: { type: "string", default: "1000,10000,100000" },
    engine: { type: "string", default: "sqlite" },
    threads: { type: "string" },
    articles: { type: "string", default: "3000" },
    seed: { type: "string", default: "7" },
    to: { type: "string" },
    kills: { type: "string", default: "200" },
    pages: { type: "string", default: "240" },
    scorer: { type: "string" },
    seconds: { type: "string", default: "60" },
  },
});

switch (positionals[0]) {
  case "accuracy":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of test sets\n${USAGE}`);
    console.log(compareAccuracy(fromCaller(values.data), await loadAll()));
    break;
  case "speed":
    console.log(compareSpeed(await loadAll()));
    break;
  case "library":
    console.log(
      await measureLibrary({
        sizes: values.sizes.split(",").map(Number),
        engine: values.engine,
        threads: values.threads === undefined ? undefined : Number(values.threads),
      }),
    );
    break;
  case "collection":
    console.log(await compareCollection(Number(values.articles), Number(values.seed)));
    break;
  case "make-library":
    if (!values.to) throw new TypeError(`--to is missing; expected a new file\n${USAGE}`);
    console.log(await makeLibrary(Number(values.articles), fromCaller(values.to)));
    break;
  case "reliability":
    await runReliability();
    break;
  case "import":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of sets of pages\n${USAGE}`);
    console.log(
      await compareImport({
        data: fromCaller(values.data),
        pages: Number(values.pages),
        scorer: values.scorer === undefined ? undefined : fromCaller(values.scorer),
      }),
    );
    break;
  case "ninjs":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of ninjs schemas\n${USAGE}`);
    console.log(await validateNinjs(fromCaller(values.data), console.log));
    break;
  case "bounds":
    console.log(await testBounds(positionals.slice(1).map(fromCaller), console.log));
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}

/** pnpm runs scripts in the package; paths are meant from where it was called. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? ".", path);
}

function loadAll() {
  return Promise.all(systemNames.map(loadSystem));
}

/** Each outcome is told as it comes, since all of them take minutes. */
async function runReliability(): Promise<void> {
  const { table, isPassed } = await testReliability({
    kills: Number(values.kills),
    seconds: Number(values.seconds),
    onOutcome: (line) => console.error(line),
  });
  console.log(table);
  if (!isPassed) process.exitCode = 1;
}
