import { expect, test } from "vitest";
import { createArticle } from "../../create-article.ts";
import { EventType } from "../../model/event.ts";
import { parseArticle } from "../../parse-article.ts";
import { listEventTypes, lookUpPredicate } from "./look-up-predicate.ts";

test("lookUpPredicate says what a verb and a noun can mean", () => {
  expect(lookUpPredicate("accuse").map(({ kind, type }) => `${kind} ${type}`)).toContain(
    "verb plover:ACCUSE",
  );
  expect(lookUpPredicate("Accusation").map(({ kind }) => kind)).toContain("noun");
});

test("lookUpPredicate knows nothing of a word that names no event", () => {
  expect(lookUpPredicate("resemble")).toEqual([]);
});

test.each(listEventTypes())("$type is a standard code, with a meaning", ({ type, meaning }) => {
  expect(EventType.safeParse(type).success).toBe(true);
  expect(meaning).toMatch(/\.$/);
});

test.each(listEventTypes())("the example of $type shows it: $example", ({ type, example }) => {
  const trigger = /\*(?<word>[^*]+)\*/.exec(example)?.groups?.word;
  const { article, events } = parseArticle(createArticle(example.replaceAll("*", "")));
  const found = events.find(
    ({ trigger: { start, end } }) => article.text.slice(start, end) === trigger,
  );
  expect([found?.type, ...(found?.also ?? [])]).toContain(type);
});
