import type { Span } from "@nutgraf/core";
import type { NamedText } from "../gold/read-names.ts";
import type { TimedText } from "../gold/read-times.ts";
import type { GoldDocument } from "../gold/read-treebank.ts";
import type { AnalysedWord, Analysis } from "../system.ts";
import { type Score, scoreKeys } from "./score.ts";

const keyOf = ({ start, end }: Span): string => `${start},${end}`;

/** Scores of one document by metric, counted on characters as the CoNLL 2018 shared task does (https://universaldependencies.org/conll18/evaluation.html). */
export function scoreTree(gold: GoldDocument, { sentences, words }: Analysis): Map<string, Score> {
  const scores = new Map<string, Score>();
  if (sentences)
    scores.set(
      "sentences",
      scoreKeys(
        gold.sentences.map(keyOf),
        sentences.map((span) => keyOf(trimmed(gold.text, span))),
      ),
    );
  if (!words) return scores;
  const layers: Readonly<
    Record<string, (word: AnalysedWord, all: readonly AnalysedWord[]) => unknown>
  > = {
    words: () => "",
    UPOS: ({ upos }) => upos,
    lemma: ({ lemma }) => lemma,
    UAS: ({ head }, all) => governor(head, all),
    LAS: ({ head, deprel }, all) =>
      head === undefined ? undefined : `${governor(head, all)} ${deprel}`,
  };
  for (const [metric, read] of Object.entries(layers)) {
    const keys = (list: readonly AnalysedWord[]) =>
      list.map((word) => `${keyOf(word.span)} ${read(word, list)}`);
    if (words.some((word) => read(word, words) !== undefined))
      scores.set(metric, scoreKeys(keys(gold.words), keys(words)));
  }
  return scores;
}

const governor = (head: number | undefined, words: readonly AnalysedWord[]): string | undefined => {
  if (head === undefined) return undefined;
  const word = words[head];
  return word ? keyOf(word.span) : "root";
};

/** Score of the names of one text: same start, end and type. */
export const scoreNames = (gold: NamedText, { names = [] }: Analysis): Score =>
  scoreKeys(
    gold.names.map(({ span, type }) => `${keyOf(span)} ${type}`),
    names.map(({ span, type }) => `${keyOf(span)} ${type}`),
  );

/** Scores of the times of one text: overlapping, the same span, and overlapping with the same value. */
export function scoreTimes(
  gold: TimedText,
  { times = [], hasTimeValues }: Analysis,
): Map<string, Score> {
  const free = new Set(times);
  let relaxed = 0;
  let strict = 0;
  let value = 0;
  for (const wanted of gold.times) {
    const found =
      [...free].find(({ span }) => keyOf(span) === keyOf(wanted.span)) ??
      [...free].find(({ span }) => span.start < wanted.span.end && wanted.span.start < span.end);
    if (!found) continue;
    free.delete(found);
    relaxed++;
    if (keyOf(found.span) === keyOf(wanted.span)) strict++;
    if (found.value === wanted.value) value++;
  }
  const scoreOf = (right: number): Score => ({
    right,
    gold: gold.times.length,
    found: times.length,
  });
  return new Map([
    ["times, overlapping", scoreOf(relaxed)],
    ["times, exact", scoreOf(strict)],
    ...(hasTimeValues ? [["times, value", scoreOf(value)] as const] : []),
  ]);
}

function trimmed(text: string, { start, end }: Span): Span {
  const surface = text.slice(start, end);
  const opening = surface.length - surface.trimStart().length;
  return { start: start + opening, end: start + opening + surface.trim().length };
}
