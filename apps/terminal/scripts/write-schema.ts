/** Writes the configuration's JSON Schema, for editors: `pnpm --filter nutgraf schema`. */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { Config } from "../src/config/config.ts";

writeFileSync(
  new URL("../schema/config.schema.json", import.meta.url),
  `${JSON.stringify(z.toJSONSchema(Config), null, 2)}\n`,
);
