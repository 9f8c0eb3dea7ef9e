/** Writes the JSON Schema of what the parser gives back: `pnpm --filter @nutgraf/core schema`. */
import { writeFileSync } from "node:fs";
import { parsedArticleSchema } from "../src/parsed-article-schema.ts";

writeFileSync(
  new URL("../schema/parsed-article.schema.json", import.meta.url),
  `${JSON.stringify(parsedArticleSchema(), null, 2)}\n`,
);
