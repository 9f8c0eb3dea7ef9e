import { parseArgs } from "node:util";
import { compareAccuracy } from "./accuracy.ts";
import { compareCollection } from "./library/compare-collection.ts";
import { measureLibrary } from "./library/measure-library.ts";
import { testReliability } from "./reliability/test-reliability.ts";
import { compareSpeed } from "./speed.ts";
import { compromise } from "./systems/compromise.ts";
import { nutgraf } from "./systems/nutgraf.ts";
import { wink } from "./systems/wink.ts";

const USAGE = `usage: pnpm bench accuracy --data DIR   F1 on treebanks and name sets, ours and others'
       pnpm bench speed                 words a second on the sample articles
       pnpm bench library [--sizes 1000,10000,100000] [--location POSTGRES] [--threads N]
                                        a growing library: import, searches, pages, size
       pnpm bench collection [--articles 3000] [--seed 7]
                                        planted copies and stories, found again
       pnpm bench reliability [--kills 200] [--seconds 60]
                                        kill -9, full disk, damaged pages, two writers and a reader`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    sizes: { type: "string", default: "1000,10000,100000" },
    location: { type: "string" },
    threads: { type: "string" },
    articles: { type: "string", default: "3000" },
    seed: { type: "string", default: "7" },
    kills: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
  },
});
const systems = () => [nutgraf(), compromise(), wink()];

switch (positionals[0]) {
  case "accuracy":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of test sets\n${USAGE}`);
    console.log(compareAccuracy(values.data, systems()));
    break;
  case "speed":
    console.log(compareSpeed(systems()));
    break;
  case "library":
    console.log(
      await measureLibrary({
        sizes: values.sizes.split(",").map(Number),
        location: values.location,
        threads: values.threads === undefined ? undefined : Number(values.threads),
      }),
    );
    break;
  case "collection":
    console.log(await compareCollection(Number(values.articles), Number(values.seed)));
    break;
  case "reliability":
    console.log(
      await testReliability({ kills: Number(values.kills), seconds: Number(values.seconds) }),
    );
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}
