import type { System } from "../system.ts";

/** Each library under test; its code is read only when it is loaded. */
const LOADERS: Readonly<Record<string, () => Promise<System>>> = {
  nutgraf: async () => (await import("./nutgraf.ts")).nutgraf(),
  compromise: async () => (await import("./compromise.ts")).compromise(),
  "wink-nlp": async () => (await import("./wink.ts")).wink(),
  "en-parse": async () => (await import("./en-parse.ts")).enParse(),
  "chrono-node": async () => (await import("./chrono.ts")).chrono(),
};

export const systemNames: readonly string[] = Object.keys(LOADERS);

/** @throws {TypeError} for a name that is not in `systemNames` */
export async function loadSystem(name: string): Promise<System> {
  const load = LOADERS[name];
  if (!load)
    throw new TypeError(`No system is called ${name}; expected one of ${systemNames.join(", ")}`);
  return await load();
}
