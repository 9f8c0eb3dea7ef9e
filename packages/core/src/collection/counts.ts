import type { Sentence, Token } from "../model/sentence.ts";
import type { Span } from "../model/span.ts";
import { sliceOf } from "../text/spans.ts";

/** A number with what it counts, such as "12 people". */
export type Count = {
  /** From the number to the noun. */
  readonly span: Span;
  /** The number as it is compared. */
  readonly value: string;
  /** Lemma of the noun. */
  readonly noun: string;
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  dozen: 12,
};

/** The numbers of a text that count something, in order. */
export function findCounts(text: string, sentences: readonly Sentence[]): Count[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token) => {
      const noun = tokens[token.head];
      if (token.deprel !== "nummod" || !noun || noun.span.start < token.span.start) return [];
      return [toCount(text, token, noun)];
    }),
  );
}

function toCount(text: string, number: Token, noun: Token): Count {
  return {
    span: { start: number.span.start, end: noun.span.end },
    value: toValue(sliceOf(text, number.span)),
    noun: noun.lemma.toLowerCase(),
  };
}

function toValue(surface: string): string {
  const word = surface.toLowerCase().replaceAll(",", "");
  return String(NUMBER_WORDS[word] ?? word);
}
