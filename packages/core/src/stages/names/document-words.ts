import type { Sentence } from "../../model/sentence.ts";
import {
  atom,
  atomCount,
  atomMargin,
  letterCase,
  readWordAtoms,
  sentenceCase,
} from "../../text/word-atoms.ts";

/** How else a word (by its lower-case hash) is written in the article: bits of `written`. */
export type DocumentWords = ReadonlyMap<number, number>;

/** Somewhere in lower case; somewhere capitalised inside a sentence; that more than once. */
const written = { lower: 1, capital: 2, capitals: 4 } as const;

/** How an article writes its words, headlines in capitals apart: a word in lower case is hardly a name. */
export function readDocumentWords(text: string, sentences: readonly Sentence[]): DocumentWords {
  const words = new Map<number, number>();
  for (const { tokens } of sentences) {
    const { values, sentenceCase: usual } = readWordAtoms(
      text,
      tokens.map(({ span }) => span),
    );
    if (usual !== sentenceCase.usual) continue;
    tokens.forEach((_, index) => {
      const base = (index + atomMargin) * atomCount;
      const lower = values[base + atom.lower] ?? 0;
      const kind = values[base + atom.letterCase] ?? 0;
      const seen = words.get(lower) ?? 0;
      if (kind === letterCase.lower) words.set(lower, seen | written.lower);
      if (kind < letterCase.title || index === 0) return;
      words.set(lower, seen | (seen & written.capital ? written.capitals : written.capital));
    });
  }
  return words;
}
