import { expect, test } from "vitest";
import type { TreebankSentence } from "./conllu.ts";
import { trainLemmas } from "./lemmas/train-lemmas.ts";
import { toExamples } from "./names/name-examples.ts";
import { trainNames } from "./names/train-names.ts";
import { readNamePool } from "./names/wire/name-pool.ts";
import { makeWireTexts } from "./names/wire/wire-texts.ts";
import { trainSyntax } from "./network/train-syntax.ts";
import { vectorSize } from "./network/word-vectors.ts";
import { trainSentences } from "./sentences/train-sentences.ts";

/** A sentence of words written as `form/UPOS/head/deprel`, heads counted from 1. */
function read(notation: string): TreebankSentence {
  let text = "";
  const words = notation.split(" ").map((word) => {
    const [form = "", upos = "", head = "", deprel = ""] = word.split("/");
    const span = { start: text.length, end: text.length + form.length };
    text += `${form} `;
    const lemma = form.toLowerCase().replace(/(?:ed|s)$/, "");
    return { span, form, lemma, upos, xpos: upos, head: Number(head) - 1, deprel };
  });
  return { text: text.trimEnd(), words };
}

// Enough of them for words, letters and tags to be frequent, and for headlines to be made.
const treebank = [
  "The/DET/2/det mayors/NOUN/3/nsubj resigned/VERB/0/root in/ADP/5/case Bonn/PROPN/3/obl ./PUNCT/3/punct",
  "The/DET/2/det courts/NOUN/3/nsubj fined/VERB/0/root the/DET/5/det banks/NOUN/3/obj ./PUNCT/3/punct",
].flatMap((notation) => Array.from({ length: 12 }, () => read(notation)));

const documents = [
  { text: "The ferry left. Nobody waved. It rained.", ends: new Set([15, 29, 40]) },
  { text: "Dr. Ada Byron spoke. The talks failed.", ends: new Set([20, 38]) },
];

test.each([
  [
    "tags and trees",
    () =>
      trainSyntax(treebank, {
        epochs: 2,
        seed: 3,
        vectors: new Map([["mayors", new Float32Array(vectorSize).fill(0.1)]]),
      }),
  ],
  ["sentences", () => trainSentences(documents, { epochs: 3, seed: 3 })],
  ["lemmas", () => trainLemmas(treebank)],
  [
    "names",
    () => {
      const { averaged, transitions } = trainNames(
        makeWireTexts(readNamePool(), 8, 3).flatMap(toExamples),
        {
          epochs: 2,
          seed: 3,
          rate: 0.1,
          decay: 1e-5,
          dropout: 0.3,
          tagDropout: 0.2,
          shrinkage: 0.01,
          minimum: 1,
          tests: {},
        },
      );
      return { rows: [...averaged()], transitions: [...transitions] };
    },
  ],
])("%s: the same data gives the same bytes", (_, train) => {
  const first = JSON.stringify(train());
  expect(first.length).toBeGreaterThan(20);
  expect(JSON.stringify(train())).toBe(first);
});
