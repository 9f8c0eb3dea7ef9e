import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sentence } from "../../model/sentence.ts";
import type { Span } from "../../model/span.ts";
import { parseSyntax } from "./parse-syntax.ts";

const WORD = /\w+|[^\s\w]/g;

function parse(text: string): Sentence | undefined {
  const tokens: Span[] = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return parseSyntax(text, [{ span: { start: 0, end: text.length }, tokens }])[0];
}

/** Number of steps from a word to the root; more than the number of words in a cycle. */
function depthOf({ tokens }: Sentence, index: number): number {
  let depth = 0;
  for (let at = index; at >= 0 && depth <= tokens.length; depth++) at = tokens[at]?.head ?? -1;
  return depth;
}

test("parseSyntax gives every text one tree with one root", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const sentence = parse(text);
      if (!sentence || sentence.tokens.length === 0) return;
      const { tokens } = sentence;
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
      tokens.forEach(({ head, deprel, lemma }, index) => {
        expect(head).toBeGreaterThanOrEqual(-1);
        expect(head).toBeLessThan(tokens.length);
        expect(deprel === "root").toBe(head === -1);
        expect(lemma).not.toBe("");
        expect(depthOf(sentence, index)).toBeLessThanOrEqual(tokens.length);
      });
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("parseSyntax parses a sentence of a thousand words", () => {
  const sentence = parse("The mayor met the mayor of the town and ".repeat(112));
  expect(sentence?.tokens.filter(({ head }) => head === -1)).toHaveLength(1);
});

test.each([
  [
    "The mayor resigned yesterday .",
    "det nsubj root obl:unmarked punct",
    "DET NOUN VERB NOUN PUNCT",
  ],
  ["She gave him a book .", "nsubj root iobj det obj punct", "PRON VERB PRON DET NOUN PUNCT"],
  [
    "The suspect was arrested on Friday .",
    "det nsubj:pass aux:pass root case obl punct",
    "DET NOUN AUX VERB ADP PROPN PUNCT",
  ],
])("parseSyntax parses: %s", (text, labels, tags) => {
  const tokens = parse(text)?.tokens ?? [];
  expect(tokens.map(({ deprel }) => deprel).join(" ")).toBe(labels);
  expect(tokens.map(({ upos }) => upos).join(" ")).toBe(tags);
});

test("parseSyntax reads a dateline apart from the sentence that it stands in", () => {
  const text = "TURIN , June 3 ( AFP ) - The mayor resigned .";
  const tokens: Span[] = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const raw = [{ span: { start: 0, end: text.length }, tokens }];
  const [sentence] = parseSyntax(text, raw, { start: 0, end: text.indexOf("The") });
  const root = tokens.findIndex(({ start }) => start === text.indexOf("resigned"));
  expect(sentence?.tokens.findIndex(({ head }) => head < 0)).toBe(root);
  expect(sentence?.tokens[0]).toMatchObject({ head: root, deprel: "parataxis" });
  expect(sentence?.tokens[root - 1]).toMatchObject({ head: root, deprel: "nsubj" });
});
