import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Put core's modules, and what they use of their dependencies, into the one file that Node reads: finding
 * and linking hundreds of files takes it longer than running them. The weights stay modules of their own,
 * and bundlers of web pages get the modules, of which they take what a page needs.
 */
await build({
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  entryPoints: ["src/index.ts"],
  outdir: "dist/node",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22",
  conditions: ["source"],
  logLevel: "warning",
  plugins: [
    {
      name: "weights-apart",
      setup: ({ onResolve }) =>
        onResolve({ filter: /\/weights\/[a-z-]+\.ts$/ }, ({ path }) => ({
          path: `../weights/${path.replace(/^.*\/(.*)\.ts$/, "$1.js")}`,
          external: true,
        })),
    },
  ],
});
