import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { weightsAsFiles } from "./bundle/weights-as-files.ts";
import { yogaWithoutFetch } from "./bundle/yoga-without-fetch.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = `${here}dist`;

/** CommonJS dependencies inside an ES module bundle still call `require`. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** Bundle the command line from the workspace's sources into `dist`, and list what it was made of. */
export async function buildTerminal(): Promise<void> {
  const fresh = `${dist}.${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: [
      "src/main.ts",
      "src/library/check-worker.ts",
      "src/library/parse-worker.ts",
      "src/parsing/parse-worker.ts",
      "src/reading/read-worker.ts",
    ],
    outdir: fresh,
    outbase: "src",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    conditions: ["source"],
    // jsonc-parser's CommonJS build requires its files by computed names.
    mainFields: ["module", "main"],
    jsx: "automatic",
    minify: true,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react-devtools-core"],
    plugins: [weightsAsFiles(`${fresh}/weights`), yogaWithoutFetch],
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: "warning",
  });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(`${fresh}/inputs.json`, JSON.stringify(Object.keys(metafile.inputs)));
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

/** Whether `dist` is missing or older than a file it was made of. */
export function isStale(): boolean {
  const list = `${dist}/inputs.json`;
  if (!existsSync(list)) return true;
  const built = statSync(list).mtimeMs;
  const inputs: string[] = JSON.parse(readFileSync(list, "utf8"));
  return inputs.some((input) => {
    const file = `${here}${input}`;
    return !existsSync(file) || statSync(file).mtimeMs > built;
  });
}

if (import.meta.main) await buildTerminal();
