import type { TextBlock } from "./find-text-blocks.ts";
import { foldTitle } from "./find-title.ts";
import { findDates } from "./parse-date.ts";

const LONGEST_LINE = 120;
const LONGEST_TITLE = 1000;
const HEAD_LINES = 6;
/** Words that may stand beside names and dates in a line above the text: a post, a place, a time to read. */
const MOST_OTHER_WORDS = 2;

/** What a page says of its article beside the text. */
export type HeadLines = {
  readonly title: string | undefined;
  readonly byline: readonly string[] | undefined;
  readonly language: string;
};

/** The chosen blocks without the headline, byline and date that stand above the text. */
export function withoutHead(
  chosen: readonly number[],
  blocks: readonly TextBlock[],
  { title, byline, language }: HeadLines,
): number[] {
  const folded = title && foldTitle(title);
  const names = (byline ?? []).map(foldTitle);
  const isHead = (text: string): boolean =>
    foldTitle(text.slice(0, LONGEST_TITLE)) === folded || isCredit(text, names, language);
  const first = chosen.findIndex((at) => !isHead(blocks[at]?.text ?? ""));
  return chosen.slice(Math.max(0, Math.min(first, HEAD_LINES)));
}

/** Whether a line says who wrote or when, and hardly more. */
function isCredit(text: string, names: readonly string[], language: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const dates = findDates(text, language);
  let rest = text;
  for (const { index, length } of dates.toReversed()) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + length)}`;
  }
  let words = ` ${foldTitle(rest)} `;
  const all = words.length;
  for (const name of names) words = words.replace(` ${name} `, " ");
  if (dates.length === 0 && words.length === all) return false;
  return (words.match(/\p{L}+/gu)?.length ?? 0) <= MOST_OTHER_WORDS;
}

const LONGEST_LINKS = 80;
const LINK_SHARE = 0.7;

/** The chosen blocks without rows of links that stand below the text: to print it, to pass it on. */
export function withoutTail(chosen: readonly number[], blocks: readonly TextBlock[]): number[] {
  const isLinks = (at: number): boolean => {
    const block = blocks[at];
    if (!block || block.linkCount < 2 || block.text.length > LONGEST_LINKS) return false;
    return block.linkLength > LINK_SHARE * block.text.length;
  };
  const last = chosen.findLastIndex((at) => !isLinks(at));
  return chosen.slice(0, last + 1);
}

const SHORTEST_QUOTE = 25;
const QUOTE_DISTANCE = 12;
const APART = /pull|quote|zitat|highlight|callout|exergue|citation/i;

/** The chosen blocks without quotes that are pulled from a paragraph near them and set apart. */
export function withoutPullQuotes(
  chosen: readonly number[],
  blocks: readonly TextBlock[],
): number[] {
  const letters = chosen.map((at) => foldTitle((blocks[at]?.text ?? "").slice(0, MOST_FOLDED)));
  return chosen.filter((at, order) => {
    const block = blocks[at];
    const own = letters[order] ?? "";
    if (!block || own.length < SHORTEST_QUOTE || !isSetApart(block)) return true;
    const near = letters.slice(Math.max(0, order - QUOTE_DISTANCE), order + QUOTE_DISTANCE);
    return !near.some((other) => other.length > own.length && other.includes(own));
  });
}

const MOST_FOLDED = 5000;

function isSetApart({ element }: TextBlock): boolean {
  for (let at: TextBlock["element"] | undefined = element, level = 0; at && level < 4; level++) {
    if (at.name === "aside" || at.name === "blockquote" || at.name === "figure") return true;
    if (APART.test(at.attributes.class ?? "")) return true;
    at = at.parent;
  }
  return false;
}
