import { expect, test } from "vitest";
import { createArticle, parseArticle } from "../src/index.ts";

/**
 * How much longer a text becomes, and its parsing at most: the middle, as powers go, between time that grows
 * as the text does (16) and as its square (256), so that a busy machine is taken for neither.
 */
const LONGER = 16;
const MOST = LONGER ** 1.5;

/** A busy machine may disturb a measurement, not all of them. */
const TRIES = 5;

const repeat = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join("");

const surname = (at: number): string =>
  `Bal${String(at).replace(/\d/g, (digit) => "aeioubdklm".charAt(Number(digit)))}ov`;

test.each([
  ["a sentence without end", 100, (n) => repeat(n, (at) => `the ferry ${at} left and `)],
  [
    "a claim without end",
    75,
    (n) => `Kyiv said ${repeat(n, (at) => `that Ada ${surname(at)} sold boats, `)}.`,
  ],
  [
    "names that are all different",
    250,
    (n) => repeat(n, (at) => `Ada ${surname(at)} met Karl ${surname(at + 1)} in Oslo. `),
  ],
  ["names in a row", 125, (n) => repeat(n, (at) => `${surname(at)}, `)],
  ["quotations", 75, (n) => repeat(n, (at) => `“We sold boat ${at},” said Ada Berg. `)],
  ["quotations left open", 75, (n) => repeat(n, (at) => `“We sold boat ${at}, said Ada. `)],
  [
    "quotations in quotations",
    150,
    (n) => `${repeat(n, () => "“‘")}We won${repeat(n, () => "’”")}`,
  ],
  ["brackets in brackets", 400, (n) => `The mayor ${"(".repeat(n)}spoke${")".repeat(n)}.`],
  [
    "one long paragraph",
    75,
    (n) => repeat(n, (at) => `The mayor opened bridge ${at} on Tuesday and praised its builders. `),
  ],
  ["pronouns", 75, (n) => repeat(n, () => "He saw her and they left with it. ")],
  ["dates", 100, (n) => repeat(n, (at) => `It rained on ${1 + (at % 28)} May ${1900 + at}. `)],
  ["one long word", 62_500, (n) => `The mayor said ${"a".repeat(n)}.`],
  ["one long number", 62_500, (n) => `The mayor paid ${"1".repeat(n)}.`],
  ["one long address", 25_000, (n) => `See https://example.org/${"a/".repeat(n)}b.`],
  ["white space", 62_500, (n) => `The mayor${" ".repeat(n)}spoke.${"\n".repeat(n)}He left.`],
] satisfies [string, number, (count: number) => string][])(
  "%s: time grows as the text does",
  (_, count, write) => {
    const [short, long] = [write(count), write(LONGER * count)];
    timeOf(long);
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES && growth > MOST; tries++)
      growth = Math.min(growth, timeOf(long) / Math.max(timeOf(short), LEAST));
    expect(growth).toBeLessThanOrEqual(MOST);
  },
  60_000,
);

/** What is faster than this many ms is mostly noise. */
const LEAST = 2;

/** The processor's time, in ms: it counts no waiting for others. */
function timeOf(text: string): number {
  const article = createArticle(text);
  const before = process.cpuUsage();
  parseArticle(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
