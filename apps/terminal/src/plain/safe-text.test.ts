import { expect, test } from "vitest";
import { safeText } from "./safe-text.ts";

test.each([
  ["a colour", "\u001b[31mred", "�[31mred"],
  ["a C1 introducer", "\u009b31mred", "�31mred"],
  ["a hyperlink", "\u001b]8;;http://x\u0007text", "�]8;;http://x�text"],
  ["a bell and a backspace", "a\u0007\u0008b", "a��b"],
  ["reordered text", "a\u202eb\u2066c", "a�b�c"],
  ["hidden tags", "a\u{e0041}b", "a�b"],
  ["a tab", "a\tb", "a b"],
])("safeText disarms %s", (_, text, expected) => {
  expect(safeText(text)).toBe(expected);
});

test.each(["Zürich", "東京", "שלום", "e\u0301", "👩‍👩‍👧", "line\nbreak"])(
  "safeText keeps %j",
  (text) => {
    expect(safeText(text)).toBe(text);
  },
);
