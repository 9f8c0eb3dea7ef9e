import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parseArticle, parserVersion } from "@nutgraf/core";
import { expect, test } from "vitest";
import { sampleArticles } from "../src/index.ts";
import { toDigest } from "./digest.ts";

const digests = sampleArticles().map(
  (article) => [article.id, toDigest(parseArticle(article))] as const,
);

// Written by `vitest -u`; the difference is read like code.
test.each(digests)("parseArticle reads %s as its golden file says", async (id, digest) => {
  await expect(digest).toMatchFileSnapshot(`golden/${id}.txt`);
});

// Libraries parse their articles again when the version is another.
test("the parser's version is another where it reads the samples otherwise", async () => {
  const file = new URL("golden/parser-version.txt", import.meta.url);
  const [knownVersion, knownFacts] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const facts = createHash("sha256").update(JSON.stringify(digests)).digest("hex");
  if (facts !== knownFacts)
    expect(parserVersion, "raise parserVersion in packages/core").not.toBe(knownVersion);
  await expect(`${parserVersion}\n${facts}\n`).toMatchFileSnapshot(file.pathname);
});
