import { foldSpace } from "@nutgraf/formats/training";
import { wordsOf } from "./label-blocks.ts";
import type { GoldPage } from "./read-pages.ts";

/** A page with the text that was found on it. */
export type FoundText = { readonly gold: GoldPage; readonly text: string };

/** How well texts agree with what people said: F1 of words, or of the sentences wanted and unwanted. */
export function scoreTexts(found: readonly FoundText[]): string {
  const whole = found.filter(({ gold }) => gold.text !== undefined);
  if (whole.length > 0) {
    const sum = whole.reduce(
      (total, { gold, text }) => total + wordScore(text, gold.text ?? ""),
      0,
    );
    return `F1 of words ${(sum / whole.length).toFixed(4)}`;
  }
  let [right, wrong, missed] = [0, 0, 0];
  for (const { gold, text } of found) {
    const folded = foldSpace(text);
    for (const sentence of gold.must ?? []) {
      if (folded.includes(foldSpace(sentence))) right++;
      else missed++;
    }
    for (const sentence of gold.mustNot ?? []) if (folded.includes(foldSpace(sentence))) wrong++;
  }
  return `F1 of sentences ${((2 * right) / (2 * right + wrong + missed)).toFixed(4)}`;
}

function wordScore(text: string, gold: string): number {
  const [found, wanted] = [wordsOf(text.toLowerCase()), wordsOf(gold.toLowerCase())];
  if (wanted.length === 0 || found.length === 0) return Number(wanted.length === found.length);
  const counts = new Map<string, number>();
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both++;
    counts.set(word, left - 1);
  }
  return (2 * both) / (found.length + wanted.length);
}
