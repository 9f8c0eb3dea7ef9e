import { expect, test } from "vitest";
import { sentenceWords } from "./sentence-words.ts";

const text = "OSLO, March 5 (AP) – Snow fell. It melted.";
const dateline = { span: { start: 0, end: 18 } };

test.each([
  ["the first sentence, without the dateline", { start: 0, end: 31 }, "Snow fell."],
  ["another sentence, as it stands", { start: 32, end: 42 }, "It melted."],
])("sentenceWords reads %s", (_, sentence, words) => {
  expect(sentenceWords({ text, dateline }, sentence)).toBe(words);
});

test("sentenceWords leaves an article without a dateline as it stands", () => {
  expect(sentenceWords({ text }, { start: 0, end: 31 })).toBe(text.slice(0, 31));
});
