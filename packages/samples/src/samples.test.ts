import { Article } from "@nutgraf/core";
import { expect, test } from "vitest";
import { sampleArticles } from "./index.ts";

const articles = sampleArticles();

test.each(articles.map((article) => [article.id, article] as const))(
  "%s is an article",
  (_, article) => {
    expect(Article.parse(article)).toEqual(article);
    expect(article.text.split(/\s+/).length).toBeGreaterThan(100);
  },
);

test("the ids of the samples are unique", () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
});
