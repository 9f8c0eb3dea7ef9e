import { expect, test } from "vitest";
import { lemmatise } from "./lemmatise.ts";

/** Words by frequency. */
const KNOWN = ["say", "arm", "superhero", "tariff"];
const rankOf = (word: string): number => {
  const rank = KNOWN.indexOf(word);
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
};

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
  ["re-elected", "VERB", "VBD", "re-elect"],
  ["fled", "VERB", "VBD", "flee"],
  ["overthrew", "VERB", "VBD", "overthrow"],
  ["shot", "VERB", "VBN", "shoot"],
  ["share", "VERB", "VBP", "share"],
  ["crises", "NOUN", "NNS", "crisis"],
  ["embargoes", "NOUN", "NNS", "embargo"],
  ["viruses", "NOUN", "NNS", "virus"],
  ["excuses", "NOUN", "NNS", "excuse"],
  ["worst", "ADJ", "JJS", "bad"],
  ["Korean", "ADJ", "JJ", "Korean"],
  ["States", "PROPN", "NNPS", "State"],
  ["Putin", "PROPN", "NNP", "Putin"],
  ["The", "DET", "DT", "the"],
  ["superheroes", "NOUN", "NNS", "superhero"],
  ["tariffs", "NOUN", "NNS", "tariff"],
  ["VIP", "NOUN", "NN", "VIP"],
  ["ARM", "NOUN", "NN", "arm"],
  ["20,000", "NUM", "CD", "20000"],
  ["“", "PUNCT", "``", '"'],
])("lemmatise(%j, %s, %s) is %j", (form, upos, xpos, lemma) => {
  expect(lemmatise(form, upos, xpos, rankOf)).toBe(lemma);
});

test.each(["", "-", "’", "x", "\ud800"])("lemmatise takes any form: %j", (form) => {
  for (const [upos, xpos] of [
    ["VERB", "VBD"],
    ["NOUN", "NNS"],
    ["PROPN", "NNPS"],
    ["X", ""],
  ] as const)
    expect(typeof lemmatise(form, upos, xpos, rankOf)).toBe("string");
});
