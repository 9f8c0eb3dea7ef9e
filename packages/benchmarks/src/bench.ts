import { parseArgs } from "node:util";
import { compareAccuracy } from "./accuracy.ts";
import { compareSpeed } from "./speed.ts";
import { compromise } from "./systems/compromise.ts";
import { nutgraf } from "./systems/nutgraf.ts";
import { wink } from "./systems/wink.ts";

const USAGE = `usage: pnpm bench accuracy --data DIR   F1 on treebanks and name sets, ours and others'
       pnpm bench speed                 words a second on the sample articles`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" } },
});
const systems = [nutgraf(), compromise(), wink()];

switch (positionals[0]) {
  case "accuracy":
    if (!values.data)
      throw new TypeError(`--data is missing; expected a folder of test sets\n${USAGE}`);
    console.log(compareAccuracy(values.data, systems));
    break;
  case "speed":
    console.log(compareSpeed(systems));
    break;
  default:
    console.error(USAGE);
    process.exitCode = 2;
}
