import { expect, test } from "vitest";
import { plantArticles } from "./plant-articles.ts";

const planted = plantArticles(300, 3);

test("a seed plants the same articles", () => {
  expect(plantArticles(40, 3)).toEqual(planted.slice(0, 40));
});

test("no two articles but copies have one text", () => {
  const originals = planted.filter(({ edit }) => edit === undefined);
  expect(new Set(originals.map(({ article }) => article.text)).size).toBe(originals.length);
});

test("copies are of their story, and no slot is left open", () => {
  const byId = new Map(planted.map((one) => [one.article.id, one]));
  for (const { article, event, original } of planted) {
    expect(byId.get(original)?.event).toBe(event);
    expect(article.text).not.toMatch(/[{}[\]|]|undefined/);
  }
});

test("some people have the name of another", () => {
  const people = planted.flatMap((one) => one.people);
  const ids = new Set(people.map(({ id }) => id));
  expect(new Set(people.map(({ name }) => name)).size).toBeLessThan(ids.size);
});
