import { expect, test } from "vitest";
import { textDirective } from "./text-directive.ts";

test.each([
  ["a few words", "we are asked now", "text=we%20are%20asked%20now"],
  [
    "hyphens and commas",
    "two-way, of course & more",
    "text=two%2Dway%2C%20of%20course%20%26%20more",
  ],
  ["line ends", "one\n  two", "text=one%20two"],
  [
    "a long passage",
    Array.from({ length: 60 }, (_, index) => `w${index}`).join(" "),
    "text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59",
  ],
])("textDirective finds %s", (_, words, directive) => {
  expect(textDirective(words)).toBe(directive);
});
