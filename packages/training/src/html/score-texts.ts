import { foldSpace } from "@nutgraf/formats/training";
import { wordsOf } from "./label-blocks.ts";
import type { GoldPage } from "./read-pages.ts";

/** A page with the text that was found on it. */
export type FoundText = { readonly gold: GoldPage; readonly text: string };

const SHINGLE = 4;

/**
 * How well texts agree with what people said: where they gave whole texts, the F1 of words (mean over
 * pages), that of runs of four words (of mean precision and recall) and the share of texts that are equal
 * word for word; else the F1 of the sentences wanted and unwanted.
 */
export function scoreTexts(found: readonly FoundText[]): string {
  const whole = found.flatMap(({ gold, text }) =>
    gold.text === undefined ? [] : [{ text: wordsOf(text), gold: wordsOf(gold.text) }],
  );
  if (whole.length === 0) return `F1 of sentences ${scoreSentences(found).toFixed(3)}`;
  const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
  const words = mean(whole.map(({ text, gold }) => overlap(lower(text), lower(gold)).f1));
  const runs = whole.map(({ text, gold }) => overlap(shingles(text), shingles(gold)));
  const [precision, recall] = [
    mean(runs.map((run) => run.precision)),
    mean(runs.map((run) => run.recall)),
  ];
  const exact = mean(whole.map(({ text, gold }) => Number(text.join(" ") === gold.join(" "))));
  return [
    `F1 of words ${words.toFixed(3)}`,
    `of four words ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`,
    `exact ${exact.toFixed(3)}`,
  ].join(", ");
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function shingles(words: readonly string[]): string[] {
  const last = Math.max(1, words.length - SHINGLE + 1);
  return words.slice(0, last).map((_, at) => words.slice(at, at + SHINGLE).join(" "));
}

type Overlap = { readonly precision: number; readonly recall: number; readonly f1: number };

/** How much of two bags is in both; an empty one agrees with an empty one alone. */
function overlap(found: readonly string[], wanted: readonly string[]): Overlap {
  if (wanted.length === 0 || found.length === 0) {
    const same = Number(wanted.length === found.length);
    return { precision: same, recall: same, f1: same };
  }
  const counts = new Map<string, number>();
  for (const item of wanted) counts.set(item, (counts.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of found) {
    const left = counts.get(item) ?? 0;
    if (left > 0) both++;
    counts.set(item, left - 1);
  }
  const [precision, recall] = [both / found.length, both / wanted.length];
  return { precision, recall, f1: (2 * both) / (found.length + wanted.length) };
}

function scoreSentences(found: readonly FoundText[]): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { gold, text } of found) {
    const folded = foldSpace(text);
    for (const sentence of gold.must ?? []) {
      if (folded.includes(foldSpace(sentence))) right++;
      else missed++;
    }
    for (const sentence of gold.mustNot ?? []) if (folded.includes(foldSpace(sentence))) wrong++;
  }
  return (2 * right) / (2 * right + wrong + missed);
}
