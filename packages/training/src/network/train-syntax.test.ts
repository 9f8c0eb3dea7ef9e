import { decodeSyntax } from "@nutgraf/core/training";
import { expect, test } from "vitest";
import type { TreebankSentence } from "../conllu.ts";
import { scoreSyntax } from "./score-syntax.ts";
import { trainSyntax } from "./train-syntax.ts";
import { vectorSize } from "./word-vectors.ts";

/** A sentence of words written as `form/UPOS/head/deprel`, heads counted from 1. */
function read(notation: string): TreebankSentence {
  let text = "";
  const words = notation.split(" ").map((word) => {
    const [form = "", upos = "", head = "", deprel = ""] = word.split("/");
    const span = { start: text.length, end: text.length + form.length };
    text += `${form} `;
    return { span, form, lemma: form, upos, xpos: upos, head: Number(head) - 1, deprel };
  });
  return { text: text.trimEnd(), words };
}

const treebank = [
  "The/DET/2/det mayor/NOUN/3/nsubj resigned/VERB/0/root ./PUNCT/3/punct",
  "The/DET/2/det court/NOUN/3/nsubj fined/VERB/0/root the/DET/5/det bank/NOUN/3/obj",
  "A/DET/2/det bank/NOUN/3/nsubj sued/VERB/0/root the/DET/5/det mayor/NOUN/3/obj",
  "The/DET/2/det mayor/NOUN/5/nsubj of/ADP/4/case Bonn/PROPN/2/nmod resigned/VERB/0/root",
].map(read);

const vectors = new Map([["mayor", new Float32Array(vectorSize).fill(0.1)]]);
const many = Array.from({ length: 8 }, () => treebank).flat();

test("trainSyntax learns a small treebank by heart", () => {
  const model = decodeSyntax(trainSyntax(many, { epochs: 20, seed: 1, vectors }));
  const { upos, uas, las } = scoreSyntax(model, treebank);
  expect(upos).toBe(1);
  expect(uas).toBeGreaterThan(0.9);
  expect(las).toBeGreaterThan(0.9);
});

test("trainSyntax gives the same model for the same seed, another for another", () => {
  const train = (seed: number) => trainSyntax(treebank, { epochs: 1, seed, vectors });
  expect(train(1)).toEqual(train(1));
  expect(train(1)).not.toEqual(train(2));
});
