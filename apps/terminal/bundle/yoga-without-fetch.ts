import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Let Ink's layout engine decode its WebAssembly itself: given a `fetch` it fetches its own data address
 * with it, which loads Node's whole web client at every start of the viewer.
 */
export const yogaWithoutFetch: Plugin = {
  name: "yoga-without-fetch",
  setup: ({ onLoad }) => {
    onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, "utf8")}`,
      loader: "js",
    }));
  },
};
