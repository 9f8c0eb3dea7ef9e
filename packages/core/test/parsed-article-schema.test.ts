import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsedArticleSchema } from "../src/parsed-article-schema.ts";

test("the shipped JSON Schema is that of the model; `pnpm --filter @nutgraf/core schema` writes it", () => {
  const shipped = readFileSync(
    new URL("../schema/parsed-article.schema.json", import.meta.url),
    "utf8",
  );
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(parsedArticleSchema())));
});
