import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const core = fileURLToPath(new URL("..", import.meta.url));
const out = `${core}dist/node`;

/** Keep the weights apart as JSON, which Node reads in half the time that the same text takes as a script. */
const weightsAsJson: Plugin = {
  name: "weights-as-json",
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /core\/src\/weights\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const file = `${basename(path, ".ts")}.json`;
      writeFileSync(`${out}/${file}`, JSON.stringify(exported));
      return {
        contents: `import weights from "./${file}" with { type: "json" };
          export const { ${Object.keys(exported).join(", ")} } = weights;`,
        loader: "js",
      };
    });
    onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Put core's modules, and what they use of their dependencies, into the one file that Node reads: finding
 * and linking hundreds of files takes it longer than running them. Bundlers of web pages get the modules,
 * of which they take what a page needs.
 */
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: core,
  entryPoints: ["src/index.ts"],
  outdir: out,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22",
  conditions: ["source"],
  logLevel: "warning",
  plugins: [weightsAsJson],
});
