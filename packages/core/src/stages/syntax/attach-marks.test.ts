import { expect, test } from "vitest";
import type { Token } from "../../model/sentence.ts";
import { attachMarks } from "./attach-marks.ts";

/** Words written as `form/head`, heads counted from 1; what is no letter or digit is a mark. */
function read(notation: string): { text: string; tokens: Token[] } {
  let text = "";
  const tokens = notation.split(" ").map((word): Token => {
    const [form = "", head = ""] = word.split("/");
    const span = { start: text.length, end: text.length + form.length };
    text += `${form} `;
    const isMark = !/[\p{L}\d]/u.test(form);
    const [upos, deprel] = isMark ? ["PUNCT", "punct"] : ["NOUN", head === "0" ? "root" : "dep"];
    return { span, lemma: form, upos, xpos: "", head: Number(head) - 1, deprel };
  });
  return { text, tokens };
}

test.each([
  // A pair goes to the head of what it encloses.
  ['She/2 said/0 "/2 taxes/5 rise/2 "/2', 'She/2 said/0 "/5 taxes/5 rise/2 "/5'],
  ["Byron/6 (/6 35/1 )/6 ,/6 left/0", "Byron/6 (/3 35/1 )/3 ,/1 left/0"],
  // Commas around an apposition and behind an introduction.
  ["Ada/6 ,/6 a/4 nurse/1 ,/6 left/0", "Ada/6 ,/4 a/4 nurse/1 ,/1 left/0"],
  ["On/2 Monday/5 ,/2 she/5 left/0", "On/2 Monday/5 ,/2 she/5 left/0"],
  // The first part of a compound keeps its hyphen.
  ["vaccine/3 -/3 maker/5 shares/5 rose/0", "vaccine/3 -/1 maker/5 shares/5 rose/0"],
  // The full stop stays with the root, and so does what has no other side.
  ["She/2 left/0 ./2", "She/2 left/0 ./2"],
  ["She/2 left/0 ,/2 smiling/2", "She/2 left/0 ,/2 smiling/2"],
  // A mark that others hang on is left alone, and so is one without its pair.
  ["-/0 She/1 left/1", "-/0 She/1 left/1"],
  ["She/2 said/0 (/2 no/2", "She/2 said/0 (/2 no/2"],
])("attachMarks: %s", (notation, expected) => {
  const { text, tokens } = read(notation);
  expect(attachMarks(text, tokens).map(({ head }) => head)).toEqual(
    read(expected).tokens.map(({ head }) => head),
  );
});
