import { areNearCopies, sketchText } from "@nutgraf/core";
import { expect, test } from "vitest";
import { makeArticles } from "./make-articles.ts";

const made = [...makeArticles(200, 3)];

test("a seed makes the same articles, and another seed others", () => {
  expect([...makeArticles(20, 3)]).toEqual(made.slice(0, 20));
  expect([...makeArticles(20, 4)]).not.toEqual(made.slice(0, 20));
});

test("ids are one each, and no slot is left open", () => {
  expect(new Set(made.map(({ id }) => id)).size).toBe(200);
  for (const { title, text } of made) expect(`${title} ${text}`).not.toMatch(/undefined|NaN|\{\}/);
});

test("few articles are near copies of an earlier one", () => {
  const sketches = made.map(({ text }) => sketchText(text));
  const copies = sketches.filter((one, at) =>
    sketches.slice(0, at).some((other) => areNearCopies(one, other)),
  );
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.length).toBeLessThan(40);
});
