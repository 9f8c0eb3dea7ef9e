import type { TreebankSentence } from "../conllu.ts";

/** Words that headlines in title case leave in lower case. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|if|in|of|on|or|the|to|v|via|vs|with)$/i;

/**
 * A sentence as a headline in capitals, one in title case, or all in lower case would have it, one of the
 * three by `choice` (0 to 1); the same where letters would change their number.
 */
export function recase(sentence: TreebankSentence, choice: number): TreebankSentence {
  const { text, words } = sentence;
  const recased =
    choice < 0.4
      ? text.toUpperCase()
      : choice < 0.7
        ? text.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
            at > 0 && SMALL.test(word)
              ? word.toLowerCase()
              : word.charAt(0).toUpperCase() + word.slice(1),
          )
        : text.toLowerCase();
  if (recased.length !== text.length) return sentence;
  return {
    text: recased,
    words: words.map((word) => ({ ...word, form: recased.slice(word.span.start, word.span.end) })),
  };
}
