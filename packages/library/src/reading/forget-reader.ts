import type { Engine } from "../store/engine.ts";
import { everybody } from "./reader-state.ts";

/** @throws {RangeError} for the reader of a library without accounts, who is nobody to forget */
export async function forgetReader(engine: Engine, reader: string): Promise<void> {
  if (reader === everybody) throw new RangeError("Expected the id of a reader, found none");
  await engine.write(async (write) => {
    for (const table of ["reading", "tag", "annotation", "saved_search"] as const)
      await write.deleteFrom(table).where("reader", "=", reader).execute();
  });
}
