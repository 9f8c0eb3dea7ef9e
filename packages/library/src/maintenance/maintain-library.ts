import { rederiveArticles } from "../articles/rederive-articles.ts";
import type { Engine } from "../store/engine.ts";
import type { Maintenance } from "./maintenance.ts";
import { regroupLibrary } from "./regroup-library.ts";

/** Care for this library. */
export function maintenance(engine: Engine): Maintenance {
  return {
    check: () => engine.check(),
    backup: (path) => engine.backup(path),
    regroup: async (options = {}) =>
      rederiveArticles(engine, await regroupLibrary(engine), options),
  };
}
