import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareAccuracy } from "./accuracy.ts";
import { compareSpeed } from "./speed.ts";
import { loadSystem, systemNames } from "./systems/load-system.ts";

const USAGE = `usage: pnpm bench accuracy --data DIR   F1 on treebanks, name sets and time sets, ours and others'
       pnpm bench speed                 words a second on the sample articles, load time, memory`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" } },
});

switch (positionals[0]) {
  case "accuracy":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of test sets\n${USAGE}`);
    // pnpm runs scripts in the package; paths are meant from where it was called.
    console.log(
      compareAccuracy(resolve(process.env.INIT_CWD ?? ".", values.data), await loadAll()),
    );
    break;
  case "speed":
    console.log(compareSpeed(await loadAll()));
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}

function loadAll() {
  return Promise.all(systemNames.map(loadSystem));
}
