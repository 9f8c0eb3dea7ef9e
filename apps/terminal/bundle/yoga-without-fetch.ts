import { readFile } from "node:fs/promises";
import type { Plugin } from "rolldown";

/**
 * Let Ink's layout engine decode its WebAssembly itself: given a `fetch` it fetches its own data address
 * with it, which loads Node's whole web client at every start of the viewer.
 */
export const yogaWithoutFetch: Plugin = {
  name: "yoga-without-fetch",
  load: {
    filter: { id: /yoga-wasm-base64-esm\.js$/ },
    handler: async (id) => `const fetch = undefined;\n${await readFile(id, "utf8")}`,
  },
};
