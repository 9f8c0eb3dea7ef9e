import { createArticle, type ParsedArticle, parseArticle } from "@nutgraf/core";
import { expect, test } from "vitest";
import { listFacts } from "./list-facts.ts";

const text = "Ada Lovelace met Charles Babbage on Monday. It was fine, she said.";
const parsed = parseArticle(createArticle(text, { publishedAt: "1833-06-05" }));
const quote = (id: string, confidence: number): ParsedArticle["quotes"][number] => ({
  id,
  kind: "indirect",
  span: { start: 44, end: text.length },
  content: [{ start: 44, end: 55 }],
  confidence,
});

test("listFacts says in words what is known of a time and of an event", () => {
  const { When, Happened } = listFacts(parsed);
  expect(When.map(({ label, detail }) => [label, detail])).toEqual([
    ["Monday", "Monday 3 June 1833"],
  ]);
  expect(Happened[0]?.detail).toMatch(/^(Meeting|Talks) · says the article · Monday$/);
});

test.each([
  [{}, ["sure"]],
  [{ doubtful: true }, ["sure", "doubtful"]],
])("listFacts with %j lists these quotes", (options, expected) => {
  const quotes = [quote("sure", 0.9), quote("doubtful", 0.4)];
  const { Said } = listFacts({ ...parsed, quotes }, options);
  expect(Said.map((fact) => fact.kind === "quote" && fact.id)).toEqual(expected);
  expect(Said.map(({ detail }) => detail.endsWith("not sure"))).toEqual(
    expected.map((id) => id === "doubtful"),
  );
});
