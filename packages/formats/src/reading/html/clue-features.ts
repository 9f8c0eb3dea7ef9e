import { lowerWords, type Row } from "./block-rows.ts";
import type { PageClues } from "./page-facts.ts";

/** What all blocks of a page share: its clues, and which words and texts come again. */
export type Shared = {
  readonly title: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
  readonly body: string | undefined;
  /** In how many long blocks a word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly copies: ReadonlyMap<string, number>;
  /** The row whose heading is the page's title, or -1. */
  readonly titleAt: number;
};

/** Read what the blocks share. */
export function readShared(rows: readonly Row[], clues: PageClues): Shared {
  const spread = new Map<string, number>();
  const copies = new Map<string, number>();
  for (const row of rows) {
    copies.set(row.block.text, (copies.get(row.block.text) ?? 0) + 1);
    if (!row.isLong) continue;
    for (const word of new Set(row.words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const title = wordSet(clues.title);
  return {
    title,
    description: wordSet(clues.description),
    body: clues.body ? lettersOf(clues.body) : undefined,
    spread,
    copies,
    titleAt: findTitleRow(rows, title),
  };
}

function wordSet(text = ""): ReadonlySet<string> {
  return new Set(lowerWords(text));
}

const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(NOT_LETTER, "");
}

function findTitleRow(rows: readonly Row[], title: ReadonlySet<string>): number {
  let [best, bestAt] = [0.5, -1];
  rows.forEach((row, at) => {
    if (row.heading === 0 || row.heading > 2) return;
    const score = overlap(row.words, title) + (row.heading === 1 ? 0.3 : 0);
    if (score > best) [best, bestAt] = [score, at];
  });
  return bestAt;
}

function overlap(words: readonly string[], set: ReadonlySet<string>): number {
  if (words.length === 0 || set.size === 0) return 0;
  let found = 0;
  for (const word of words) if (set.has(word)) found++;
  return found / Math.max(words.length, Math.min(set.size, 12));
}

/** How much a block has to do with what the page says it is about. */
export function clueFeatures({ block, words }: Row, shared: Shared): number[] {
  let common = 0;
  let spread = 0;
  for (const word of words) {
    const count = shared.spread.get(word) ?? 0;
    if (count >= 3) common++;
    spread += Math.min(count, 20);
  }
  return [
    overlap(words, shared.title),
    overlap(words, shared.description),
    shared.body ? Number(shared.body.includes(lettersOf(block.text))) : -1,
    common / (words.length + 1),
    spread / (words.length + 1),
    shared.copies.get(block.text) ?? 1,
  ];
}
