import { headOf, isNominal, type SentenceTree, uposOf, wordOf } from "../../text/sentence-tree.ts";
import { trimPunctuation } from "./clause-span.ts";
import type { Content } from "./cue-content.ts";
import { isSpeechVerb } from "./cues.ts";

/** Words of a speaker's phrase at most, and of a time or place after the cue. */
const LONGEST_PHRASE = 9;
const LONGEST_TAIL = 5;

/**
 * A cue that ends its sentence, whatever the tree makes of it: all before the comma is said.
 *
 *     The strikes on the port went on after the announcement, residents said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function tailCue(
  tree: SentenceTree,
  cue: number,
  lemma: string,
): { readonly content: Content; readonly speaker: number } | undefined {
  // "with talks continuing": nobody says what stands before a participle.
  if (!isSpeechVerb(lemma) || tree.tokens[cue]?.xpos === "VBG" || !endsSentence(tree, cue))
    return undefined;
  const comma = commaBefore(tree, cue);
  if (comma === undefined) return undefined;
  const told = tree.tokens.slice(0, comma);
  const hasVerb = told.some(({ xpos }) => /^VB[DZP]$/.test(xpos ?? ""));
  const isQuoted = tree.tokens.some((_, at) => QUOTE_MARK.test(wordOf(tree, at)));
  const speaker = phraseHeadIn(tree, comma + 1, cue);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || !hasVerb || isQuoted || speaker === undefined) return undefined;
  const span = trimPunctuation(tree, { start: first.span.start, end: last.span.end });
  return span && { content: { span, confidence: 0.85, why: "cue at the end" }, speaker };
}

const QUOTE_MARK = /^(?:["“”]|``|'')$/;

/** Nothing but a full stop, or a short phrase without a verb, follows. */
function endsSentence(tree: SentenceTree, cue: number): boolean {
  const rest = tree.tokens.slice(cue + 1);
  return (
    rest.length <= LONGEST_TAIL + 1 &&
    rest.every(
      ({ upos }, at) =>
        upos !== "VERB" &&
        upos !== "AUX" &&
        upos !== "SCONJ" &&
        upos !== "PRON" &&
        (upos !== "PUNCT" || at === rest.length - 1),
    ) &&
    (rest.length <= 1 || ["ADP", "PROPN", "NOUN", "ADV"].includes(uposOf(tree, cue + 1)))
  );
}

/** The comma before a phrase without a verb that leads up to the cue. */
function commaBefore(tree: SentenceTree, cue: number): number | undefined {
  for (let at = cue - 1; at > 0 && at >= cue - LONGEST_PHRASE; at--) {
    if (wordOf(tree, at) === ",") return at < cue - 1 ? at : undefined;
    if (["VERB", "SCONJ", "PUNCT", "CCONJ"].includes(uposOf(tree, at)) && !isInName(tree, at))
      return undefined;
  }
  return undefined;
}

const isInName = (tree: SentenceTree, at: number): boolean =>
  /^(?:and|-|’s?|')$/.test(wordOf(tree, at));

/** The word of a phrase whose governor stands outside of it. */
function phraseHeadIn(tree: SentenceTree, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const head = headOf(tree, at);
    if ((head < from || head >= to) && isNominal(tree, at)) return at;
  }
  return undefined;
}
