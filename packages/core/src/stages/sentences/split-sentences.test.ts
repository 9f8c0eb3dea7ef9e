import { expect, test } from "vitest";
import { findBlocks } from "../layout/find-blocks.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { splitSentences } from "./split-sentences.ts";

/** The sentences of a text, one behind the other with a bar between. */
function split(text: string): string {
  const { blocks } = findBlocks(text, {});
  return splitSentences(text, blocks, tokenise(text, blocks))
    .map(({ span }) => text.slice(span.start, span.end))
    .join(" | ");
}

// Each case is the text with a bar wherever a sentence ends; what holds no bar must not be split.
test.each([
  // Full stops, question and exclamation marks
  "The talks failed. | Nobody was surprised.",
  "Who signed? | Nobody did!",
  "Really?! | She said nothing.",
  "It cost $100.00. | It was worth it.",
  // Abbreviations
  "Dr. Ada Byron met Gen. Karl Benz in St. Gallen.",
  "He works for the U.S. Senate in Washington.",
  "They live in the U.S. | How are you?",
  "The deal with Smith & Co. was signed.",
  "The deal was with Smith & Co. | It failed.",
  "See p. 55 and No. 7 of vol. 3.",
  "At 6 a.m. Mr. Byron left.",
  "He left at 6 P.M. | Mr. Byron waved.",
  "On Jan. 6 the Capitol was stormed.",
  "The letter is signed by J. R. Byron.",
  // Quotation marks and brackets
  "“We have a deal.” | The minister smiled.",
  "“Is it over?” she asked.",
  "He teaches law (he once sat in court.) at the university.",
  "“No comment” (Byron 12).",
  // Quotations that the words before them lead into, and those that stand by themselves
  "She wrote that “taxes rise. Wages do not” in a letter. | Nobody answered.",
  'The minister says "many schools will close. Then the state must build new ones".',
  'He spoke of a plan, "made in haste. Nobody read it."',
  "She said: “Taxes rise. | Wages do not.”",
  "“Taxes rise. | Wages do not,” she said.",
  "“We play on. We always do.” – Ada Byron, captain",
  "“We play on. | We always do.” | Byron smiled.",
  // Ellipses
  "She waited ... and nobody came.",
  "It was over. | ... The next day she left.",
  "He never meant that.... | She left.",
  "She said . . . that it was over . . . . | Next came the vote.",
  // Lists
  "1. The first item | 2. The second item",
  "1.) The first item. | 2.) The second item.",
  "a. The first item | b. The second item | c. The third item",
  "• 9. The first item | • 10. The second item",
  // Names, versions and sources
  "The new name was Voyager 6. | Now it is gone.",
  "She grew up in San Jose, CA. | Her father taught there.",
  "Built ca. 1900, ie. before the war.",
  "The sea keeps what it takes. — Ada Byron",
  "The sea keeps what it takes. | Ada Byron knew it.",
  // Headlines, captions and addresses
  "Analysis: Why the yen keeps falling",
  "A lantern in the park | Image: Ada Byron.",
  "Write to Ada.Byron@example.org. | She answers.",
  "See https://www.example.org/a.b/c.html. | It explains all.",
  "She works at Yahoo! in the law department.",
])("splitSentences: %s", (marked) => {
  expect(split(marked.replaceAll(" | ", " "))).toBe(marked);
});

test("splitSentences parts sentences that lack the space between them", () => {
  expect(split("The ferry left at noon.Nobody waved.")).toBe(
    "The ferry left at noon. | Nobody waved.",
  );
});

test("splitSentences keeps a sentence whole that is wrapped by hand", () => {
  expect(split("This is a sentence\ncut in its middle by a page.")).toBe(
    "This is a sentence\ncut in its middle by a page.",
  );
});

test("splitSentences takes the lines of a list one by one", () => {
  expect(split("features\ncontact manager\nevents, activities\n")).toBe(
    "features | contact manager | events, activities",
  );
});

test("splitSentences keeps bullets with their items, and the lines of a headline apart", () => {
  expect(split("• Six were held\n• Two officers were hurt\n• Nobody was charged")).toBe(
    "• Six were held | • Two officers were hurt | • Nobody was charged",
  );
  expect(
    split(
      "STORM HITS COAST AS THOUSANDS FLEE\nBy Ada Byron in Miami\nMIAMI (AP) — A storm hit the coast.\n" +
        "WHAT COMES NEXT\nIt moves north.",
    ),
  ).toBe(
    "STORM HITS COAST AS THOUSANDS FLEE | By Ada Byron in Miami | MIAMI (AP) — A storm hit the coast. | " +
      "WHAT COMES NEXT | It moves north.",
  );
});

test("splitSentences never joins two blocks", () => {
  expect(split("Talks fail\n\nThe talks failed")).toBe("Talks fail | The talks failed");
});
