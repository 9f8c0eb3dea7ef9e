import { expect, test } from "vitest";
import { recase } from "./recase.ts";

const text = "Ministers agree to cut Ulm's budget";
const words = [{ start: 0, end: 9 }].map((span) => ({
  span,
  form: "Ministers",
  lemma: "minister",
  upos: "NOUN",
  xpos: "NNS",
  head: -1,
  deprel: "root",
}));

test.each([
  [0.1, "MINISTERS AGREE TO CUT ULM'S BUDGET"],
  [0.5, "Ministers Agree to Cut Ulm's Budget"],
  [0.9, "ministers agree to cut ulm's budget"],
])("recase by %d: %s", (choice, expected) => {
  const { text: recased, words: changed } = recase({ text, words }, choice);
  expect(recased).toBe(expected);
  expect(changed[0]?.form).toBe(expected.slice(0, 9));
});

test("recase leaves a sentence alone whose letters would become more", () => {
  const sentence = { text: "Straße", words: [] };
  expect(recase(sentence, 0.1)).toBe(sentence);
});
