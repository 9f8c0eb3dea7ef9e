import { expect, test } from "vitest";
import { editLine, insertText } from "./line.ts";

/** A line in which `|` marks the cursor. */
const line = (marked: string) => ({ text: marked.replace("|", ""), cursor: marked.indexOf("|") });
const marked = ({ text, cursor }: { text: string; cursor: number }) =>
  `${text.slice(0, cursor)}|${text.slice(cursor)}`;

test.each([
  ["left", "ab|c", "a|bc"],
  ["left", "|ab", "|ab"],
  ["left", "e\u0301|", "|e\u0301"],
  ["right", "a|b", "ab|"],
  ["right", "|👩‍👩‍👧a", "👩‍👩‍👧|a"],
  ["right", "ab|", "ab|"],
  ["home", "ab|", "|ab"],
  ["end", "|ab", "ab|"],
  ["backspace", "ab|c", "a|c"],
  ["backspace", "東京|", "東|"],
  ["backspace", "|a", "|a"],
  ["ctrl+w", "one two |x", "one |x"],
  ["ctrl+u", "one |two", "|two"],
  ["ctrl+k", "one |two", "one |"],
])("editLine: %s makes of %s %s", (key, before, after) => {
  expect(marked(editLine(line(before), key) ?? line("|"))).toBe(after);
});

test("editLine leaves other keys alone", () => {
  expect(editLine(line("a|"), "pagedown")).toBeUndefined();
});

test("insertText puts text in at the cursor, on one line", () => {
  expect(marked(insertText(line("a|d"), "b\n\u001bc"))).toBe("ab c|d");
});
