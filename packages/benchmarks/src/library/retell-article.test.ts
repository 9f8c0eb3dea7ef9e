import { parseArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { makeArticles } from "./make-articles.ts";
import { retellArticle } from "./retell-article.ts";
import { retellStories } from "./retell-stories.ts";

test("retellArticle moves every span to where its words have gone", () => {
  const text = "Minister Anna Abbott praised the bridge. The bridge, Abbott said, is safe.";
  const parsed = parseArticle({ id: "one", text, title: "A bridge opens", language: "en" });
  const told = retellArticle(parsed, {
    id: "two",
    publishedAt: "2024-11-06T00:00:00.000Z",
    source: "Outlet 1",
    nameFor: (name) => (name === "Anna Abbott" ? "Ximena Lindqvist" : undefined),
    nounFor: (noun) => (noun === "bridge" ? "lighthouse" : undefined),
  });
  expect(told.article.text).toBe(
    "Minister Ximena Lindqvist praised the lighthouse. The lighthouse, Lindqvist said, is safe.",
  );
  expect(told.article.title).toBe("A lighthouse opens");
  const surfaces = (of: typeof told) =>
    of.sentences.flatMap(({ tokens }) =>
      tokens.map(({ span }) => of.article.text.slice(span.start, span.end)),
    );
  expect(surfaces(told)).toEqual(
    surfaces(parsed).map(
      (word) => ({ Anna: "Ximena", Abbott: "Lindqvist", bridge: "lighthouse" })[word] ?? word,
    ),
  );
  const person = told.entities.find(({ name }) => name === "Ximena Lindqvist");
  const mentions = person?.mentions.map(({ span }) =>
    told.article.text.slice(span.start, span.end),
  );
  expect(mentions).toEqual(expect.arrayContaining(["Ximena Lindqvist", "Lindqvist"]));
});

test("retold stories are of the same seed the same, as many as asked", () => {
  const take = (count: number) => [...retellStories(count, { parsedCount: 5, seed: 2 })];
  const told = take(40);
  expect(told).toHaveLength(40);
  expect(take(40)).toEqual(told);
  expect(new Set(told.map(({ article }) => article.id)).size).toBe(40);
  expect(new Set(told.map(({ article }) => article.text)).size).toBe(40);
  const first = [...makeArticles(1, 2)][0];
  expect(told.map(({ article }) => article.text)).not.toContain(first?.text);
});
