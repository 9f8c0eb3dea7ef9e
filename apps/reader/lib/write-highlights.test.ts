import { expect, test } from "vitest";
import { writeHighlights } from "./write-highlights.ts";

const article = { id: "a", title: "Ferry stays", source: "Courier", publishedAt: "2024-03-05" };
const at = "2024-03-06T00:00:00.000Z";

test("writeHighlights quotes what was marked under its article, with the notes", () => {
  const markdown = writeHighlights([
    { id: "1", article, quote: "voted to keep", note: "At last.", madeAt: at, changedAt: at },
    { id: "2", article, quote: "two\nlines", madeAt: at, changedAt: at },
  ]);
  expect(markdown).toBe(
    "# Highlights\n\n## Ferry stays\n\nCourier, 5 Mar 2024\n\n> voted to keep\n\nAt last.\n\n> two\n> lines\n",
  );
});
