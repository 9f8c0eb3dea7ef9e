import type { Library } from "../src/library.ts";
import { openLibrary } from "../src/open-library.ts";

/** The clock of the tests. */
const now = (): Date => new Date("2024-11-08T12:00:00Z");

/** The engines on which every contract runs. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Library> }[] =
  [{ name: "sqlite", open: () => openLibrary(":memory:", { now }) }];
