import { contains, ParsedArticle } from "@nutgraf/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { findMarks } from "../../lib/evidence/find-marks.ts";
import { harbourArticle } from "../../test/harbour-article.ts";
import { ArticleText, wordsOf } from "./article-text.tsx";

const TAG = /<[^>]+>/g;
const { article } = harbourArticle;
const markup = renderToStaticMarkup(
  <ArticleText article={article} marks={findMarks(harbourArticle)} />,
);

test("the article made by hand keeps the contract", () => {
  expect(ParsedArticle.safeParse(harbourArticle).success).toBe(true);
});

test("ArticleText draws the characters of every block and no others", () => {
  const words = article.blocks
    .filter(({ kind }) => kind !== "headline")
    .map((block) => wordsOf(article.text, block))
    .map(({ start, end }) => article.text.slice(start, end))
    .join("");
  const drawn = markup.replace(TAG, "").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");
  expect(drawn).toBe(words);
});

test("ArticleText gives every place that links lead to an anchor", () => {
  const text = article.blocks.slice(1).map(({ span }) => span);
  const marks = findMarks(harbourArticle).filter(({ value }) => value.isTarget);
  for (const { span } of marks.filter(({ span }) => text.some((block) => contains(block, span))))
    expect(markup).toContain(`id="s-${span.start}-${span.end}"`);
});

test("ArticleText draws a name in a name with both kinds", () => {
  expect(markup).toContain(
    '<span class="mark name-place around-organisation" data-facts="fact-entity-e2 fact-entity-e4">Ellery</span>',
  );
});

test("ArticleText draws a crosshead without its dashes", () => {
  expect(markup).toMatch(
    /<h2 class="block-crosshead" data-start="\d+">&#x27;A lifeline&#x27;<\/h2>/,
  );
});
