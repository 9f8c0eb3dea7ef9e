import type { Adding } from "../articles/add-many.ts";
import { rederiveArticles } from "../articles/rederive-articles.ts";
import type { Maintenance } from "./maintenance.ts";
import { regroupLibrary } from "./regroup-library.ts";

/** Care for this library. */
export function maintenance(adding: Adding): Maintenance {
  const { engine } = adding;
  return {
    check: () => engine.check(),
    backup: (path) => engine.backup(path),
    regroup: async (options = {}) =>
      rederiveArticles(adding, await regroupLibrary(engine), options),
  };
}
