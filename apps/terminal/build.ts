import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { weightsAsFiles } from "./bundle/weights-as-files.ts";
import { yogaWithoutFetch } from "./bundle/yoga-without-fetch.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = `${here}dist`;

/** The program and the threads that it starts, each with its file in `dist`. */
const entries = {
  main: "src/main.ts",
  "library/check-worker": "src/library/check-worker.ts",
  "library/parse-worker": "src/library/parse-worker.ts",
  "parsing/parse-worker": "src/parsing/parse-worker.ts",
  "reading/read-worker": "src/reading/read-worker.ts",
};

/** Bundle the command line from the workspace's sources into `dist`, and list what it was made of. */
export async function buildTerminal(): Promise<void> {
  const fresh = `${dist}.${process.pid}`;
  const { output } = await build({
    cwd: here,
    input: entries,
    platform: "node",
    external: ["react-devtools-core"],
    resolve: {
      conditionNames: ["source", "node", "import", "default"],
      // jsonc-parser's CommonJS build requires its files by computed names.
      mainFields: ["module", "main"],
    },
    transform: { target: "node24", define: { "process.env.NODE_ENV": '"production"' } },
    plugins: [weightsAsFiles, yogaWithoutFetch],
    output: { dir: fresh, minify: true, comments: false, chunkFileNames: "[name]-[hash].js" },
    logLevel: "warn",
  });
  const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const inputs = modules.filter((id) => existsSync(id)).map((id) => relative(here, id));
  mkdirSync(fresh, { recursive: true });
  writeFileSync(`${fresh}/inputs.json`, JSON.stringify(inputs));
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
