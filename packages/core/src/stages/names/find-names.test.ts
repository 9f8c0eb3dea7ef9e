import { expect, test } from "vitest";
import { marked } from "../../../test/marked.ts";
import { createArticle } from "../../create-article.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { parseSyntax } from "../syntax/parse-syntax.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { findNames } from "./find-names.ts";

function namesOf(text: string) {
  const blocks = [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
  const sentences = parseSyntax(text, splitSentences(text, blocks, tokenise(text, blocks)));
  return findNames(text, sentences);
}

test.each([
  "[person Angela Merkel] met [person Emmanuel Macron] in [place Berlin] on Tuesday.",
  "Officials in [place Kenya] said the road would open in May.",
  "The bill was sent to the committee, and nobody objected.",
  "Rep. [person Ilhan Omar], D-Minn., met Sen. [person Rob Portman] (R-Ohio) on Tuesday.",
])("findNames: %s", (notation) => {
  const { text, spans } = marked(notation);
  const found = namesOf(createArticle(text).text);
  expect(found.map(({ span, type }) => ({ ...span, label: type }))).toEqual(spans);
});

test("findNames gives confidences between 0 and 1", () => {
  for (const { confidence } of namesOf("Angela Merkel met Emmanuel Macron in Berlin.")) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each(["", "?!", "  \n", "\ud800 \udc00", "A", "A.\n\nB.", "ÉÀ ".repeat(500)])(
  "findNames takes any text: %j",
  (text) => {
    for (const { span } of namesOf(text)) expect(span.end).toBeGreaterThan(span.start);
  },
);
