import { sliceOf } from "@nutgraf/core";
import { expect, test } from "vitest";
import { harbourArticle } from "../../test/harbour-article.ts";
import { readSpanHash } from "../links.ts";
import { toArticleFacts } from "./article-facts.ts";
import { happenedRows, type Lead, saidRows, whenRows, whereRows, whoRows } from "./fact-rows.ts";

const { text } = harbourArticle.article;
const facts = toArticleFacts({
  parsed: harbourArticle,
  shownQuotes: harbourArticle.quotes,
  entities: {},
  highlights: [],
  isExplained: false,
  mayCorrect: true,
});
const happened = happenedRows(facts);

/** The characters that a row leads to. */
function target({ hash = "" }: Lead): string {
  const span = readSpanHash(hash);
  return span ? sliceOf(text, span) : "";
}

test("whoRows names people and organisations, the most important first, with all that is known", () => {
  const rows = whoRows(facts);
  expect(rows.map(({ name }) => name.words)).toEqual([
    "Ines Okafor",
    "Ellery Port Authority",
    "Tomas Lindqvist",
  ]);
  expect(rows.map(({ notes }) => notes)).toEqual([
    ["Mayor"],
    ["also “Port Authority”"],
    ["director"],
  ]);
  expect(rows.map(({ name }) => target(name))).toEqual(rows.map(({ name }) => name.words));
});

test("whereRows tells where the report was filed and what happened where", () => {
  const rows = whereRows(facts).map(({ name, isDateline, events }) => [
    name.words,
    isDateline,
    events.map(({ words }) => words),
  ]);
  expect(rows).toEqual([
    ["Port Ellery", true, ["voted"]],
    ["Sorrel Island", false, ["blocked"]],
  ]);
});

test("saidRows joins the parts of a quote and leads to the first", () => {
  const [first] = saidRows(facts);
  expect(first?.quote.words).toBe("Nobody on the island was asked, … We are asked now.");
  expect(first && target(first.quote)).toBe("Nobody on the island was asked,");
  expect(first?.speakers.map(({ words }) => words)).toEqual(["Ines Okafor"]);
});

test("happenedRows tells an event once, with every place that tells it", () => {
  expect(happened.map(({ trigger }) => trigger.words)).toEqual([
    "voted",
    "close",
    "promised",
    "blocked",
  ]);
  expect(happened.at(-1)?.alsoToldAt.map(({ words }) => words)).toEqual(["protest"]);
});

test.each([
  ["voted", "the article's own", false, []],
  ["close", "a plan", true, []],
  ["promised", "somebody else's word", true, ["Ines Okafor"]],
])("happenedRows tells that “%s” is %s", (words, _, isClaim, by) => {
  const row = happened.find(({ trigger }) => trigger.words === words);
  expect(row?.isClaim).toBe(isClaim);
  expect(row?.by.map((one) => one.words)).toEqual(by);
  expect(row?.saidAt !== undefined).toBe(by.length > 0);
});

test("happenedRows names who takes part by name, else in the article's words", () => {
  expect(happened.map(({ agents }) => agents.map(({ words }) => words))).toEqual([
    ["The council of Port Ellery"],
    ["Ellery Port Authority"],
    ["Ellery Port Authority"],
    ["Fishermen from Sorrel Island"],
  ]);
});

test("whenRows tells what a time is counted from only where it is counted", () => {
  expect(whenRows(facts).map(({ time, countedFrom }) => [time.words, !countedFrom])).toEqual([
    ["Tuesday", false],
    ["this summer", false],
    ["2021", true],
    ["last week", false],
  ]);
});

test("facts cannot be rejected by those who may not correct", () => {
  const shown = { ...facts, mayCorrect: false };
  const rows = [...saidRows(shown), ...happenedRows(shown)];
  expect(rows.map(({ notSo }) => notSo)).toEqual(rows.map(() => undefined));
  expect(happened.every(({ notSo }) => notSo?.includes("event="))).toBe(true);
});
