import { createArticle, parseArticle, type Sentence } from "@nutgraf/core";
import { parseSyntax } from "@nutgraf/core/training";
import type { TreebankSentence, TreebankWord } from "../conllu.ts";

/** F1 (0 to 1) of words, and of words with the right tags, head, head and label, or lemma. */
export type TreebankScores = {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  readonly lemmas: number;
};

type Counts = { -readonly [Name in keyof TreebankScores]: number } & {
  gold: number;
  found: number;
};

/**
 * Score the shipped model on a treebank: on sentences whose words are given, or on the texts of its
 * `documents`, where a word counts as found if both its ends are right.
 */
export function scoreTreebank(
  sentences: readonly TreebankSentence[],
  documents: readonly string[],
  areWordsGiven: boolean,
): TreebankScores {
  const counts = { gold: 0, found: 0, words: 0, upos: 0, xpos: 0, uas: 0, las: 0, lemmas: 0 };
  if (areWordsGiven) {
    for (const sentence of sentences) compare(counts, [{ sentence, at: 0 }], parseGiven(sentence));
  } else {
    let next = 0;
    for (const text of documents) {
      const own = placeSentences(sentences, next, text);
      next += own.length;
      compare(counts, own, parseArticle(createArticle(text)).sentences);
    }
  }
  const f1 = (right: number): number => (2 * right) / (counts.gold + counts.found);
  return {
    words: f1(counts.words),
    upos: f1(counts.upos),
    xpos: f1(counts.xpos),
    uas: f1(counts.uas),
    las: f1(counts.las),
    lemmas: f1(counts.lemmas),
  };
}

function parseGiven({ text, words }: TreebankSentence): Sentence[] {
  const tokens = words.map(({ span }) => span);
  return parseSyntax(text, [{ span: { start: 0, end: text.length }, tokens }]);
}

type Placed = { readonly sentence: TreebankSentence; readonly at: number };

/** The sentences from `next` on that stand one after another in a document's text. */
function placeSentences(
  sentences: readonly TreebankSentence[],
  next: number,
  text: string,
): Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  for (const sentence of sentences.slice(next)) {
    const at = text.indexOf(sentence.text, from);
    if (at < 0) break;
    placed.push({ sentence, at });
    from = at + sentence.text.length;
  }
  return placed;
}

type Word = Pick<TreebankWord, "lemma" | "upos" | "deprel"> & {
  readonly xpos?: string | undefined;
};
type Entry = Word & { readonly governor: string };

function compare(counts: Counts, placed: readonly Placed[], found: readonly Sentence[]): void {
  const gold = placed.flatMap(({ sentence, at }) => entries(sentence.words, at));
  const own = new Map(found.flatMap(({ tokens }) => entries(tokens, 0)));
  counts.gold += gold.length;
  counts.found += own.size;
  for (const [place, word] of gold) {
    const other = own.get(place);
    if (!other) continue;
    const hasHead = other.governor === word.governor;
    counts.words++;
    counts.upos += Number(other.upos === word.upos);
    counts.xpos += Number(other.xpos === word.xpos);
    counts.uas += Number(hasHead);
    counts.las += Number(hasHead && other.deprel === word.deprel);
    counts.lemmas += Number(other.lemma === word.lemma || word.lemma === "_");
  }
}

/** Words by their place in the text, `at` being where its sentence begins. */
function entries(
  words: readonly (Word & Pick<TreebankWord, "span" | "head">)[],
  at: number,
): [string, Entry][] {
  const placeOf = (index: number): string => {
    const span = words[index]?.span;
    return span ? `${span.start + at}-${span.end + at}` : "root";
  };
  return words.map(({ head, ...word }, index) => [
    placeOf(index),
    { ...word, governor: placeOf(head) },
  ]);
}
