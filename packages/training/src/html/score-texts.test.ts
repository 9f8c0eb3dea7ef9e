import { expect, test } from "vitest";
import type { GoldPage } from "./read-pages.ts";
import { scoreTexts } from "./score-texts.ts";

const page = (gold: Partial<GoldPage>): GoldPage => ({
  id: "1",
  page: "1.html",
  url: "https://example.org/1",
  html: "",
  site: "example.org",
  ...gold,
});

const WHOLE = page({ text: "One two three four five." });

test.each([
  ["equal", "One two, three four five", "F1 of words 1.000, of four words 1.000, exact 1.000"],
  [
    "too long",
    "One two three four five six",
    "F1 of words 0.909, of four words 0.800, exact 0.000",
  ],
  ["empty", "", "F1 of words 0.000, of four words 0.000, exact 0.000"],
])("scoreTexts scores a text that is %s", (_, text, score) => {
  expect(scoreTexts([{ gold: WHOLE, text }])).toBe(score);
});

test("scoreTexts scores sentences where no whole text is known", () => {
  const gold = page({ must: ["One two", "Three four"], mustNot: ["Share this"] });
  expect(scoreTexts([{ gold, text: "One two. Share this" }])).toBe("F1 of sentences 0.500");
});
