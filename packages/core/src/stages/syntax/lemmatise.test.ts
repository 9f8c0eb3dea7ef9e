import { expect, test } from "vitest";
import { lemmatise } from "./lemmatise.ts";

test.each([
  ["said", "VERB", "VBD", "say"],
  ["announced", "VERB", "VBD", "announce"],
  ["stopping", "VERB", "VBG", "stop"],
  ["SAID", "VERB", "VBD", "say"],
  ["ratifies", "VERB", "VBZ", "ratify"],
  ["n’t", "PART", "RB", "not"],
  ["I", "PRON", "PRP", "I"],
  ["soldiers", "NOUN", "NNS", "soldier"],
  ["countries", "NOUN", "NNS", "country"],
  ["women", "NOUN", "NNS", "woman"],
  ["worst", "ADJ", "JJS", "bad"],
  ["Korean", "ADJ", "JJ", "Korean"],
  ["States", "PROPN", "NNPS", "State"],
  ["Putin", "PROPN", "NNP", "Putin"],
  ["The", "DET", "DT", "the"],
])("lemmatise(%j, %s, %s) is %j", (form, upos, xpos, lemma) => {
  expect(lemmatise(form, upos, xpos)).toBe(lemma);
});

test.each(["", "-", "’", "x", "\ud800"])("lemmatise takes any form: %j", (form) => {
  for (const [upos, xpos] of [
    ["VERB", "VBD"],
    ["NOUN", "NNS"],
    ["PROPN", "NNPS"],
    ["X", ""],
  ] as const)
    expect(typeof lemmatise(form, upos, xpos)).toBe("string");
});
