import { parseArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { sampleArticles } from "../src/index.ts";
import { toDigest } from "./digest.ts";

// Written by `vitest -u`; the difference is read like code.
test.each(sampleArticles().map((article) => [article.id, article] as const))(
  "parseArticle reads %s as its golden file says",
  async (id, article) => {
    await expect(toDigest(parseArticle(article))).toMatchFileSnapshot(`golden/${id}.txt`);
  },
);
