import {
  childBy,
  headOf,
  isNominal,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { trimPunctuation } from "./clause-span.ts";
import type { Content } from "./cue-content.ts";
import { isSpeechVerb } from "./cues.ts";

/** Words of a speaker's phrase at most. */
const LONGEST_PHRASE = 14;

/**
 * A cue right behind a comma that the tree took for one more verb of the subject before it: the phrase
 * without a finite verb that follows is who speaks.
 *
 *     Prices will fall in most of the shops, said the group's recently named head Maria Lopez in a letter.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^
 */
export function invertedCue(
  tree: SentenceTree,
  cue: number,
  lemma: string,
): { readonly content: Content; readonly speaker: number } | undefined {
  if (!isSpeechVerb(lemma) || wordOf(tree, cue - 1) !== "," || !FINITE.test(xposOf(tree, cue)))
    return undefined;
  if (relationOf(tree, cue) !== "conj" || childBy(tree, cue, "nsubj", "cc", "obj"))
    return undefined;
  const speaker = speakerAfter(tree, cue);
  const told = tree.tokens.slice(0, cue - 1);
  const [first, last] = [told[0], told.at(-1)];
  const hasVerb = told.some(({ xpos }) => FINITE.test(xpos ?? "") || xpos === "MD");
  if (!first || !last || !hasVerb || speaker === undefined) return undefined;
  const span = trimPunctuation(tree, { start: first.span.start, end: last.span.end });
  return span && { content: { span, confidence: 0.75, why: "inverted cue" }, speaker };
}

const FINITE = /^VB[DZP]$/;

const xposOf = (tree: SentenceTree, at: number): string => tree.tokens[at]?.xpos ?? "";

/** The head of the name that ends a phrase of nouns behind the cue. */
function speakerAfter(tree: SentenceTree, cue: number): number | undefined {
  let last = cue + 1;
  while (IN_PHRASE.has(uposOf(tree, last)) && !FINITE.test(xposOf(tree, last))) last++;
  let head = last - 1;
  if (head <= cue + 1 || last - cue > LONGEST_PHRASE || uposOf(tree, head) !== "PROPN")
    return undefined;
  while (relationOf(tree, head) === "flat" && headOf(tree, head) > cue) head = headOf(tree, head);
  return isNominal(tree, head) ? head : undefined;
}

const IN_PHRASE: ReadonlySet<string> = new Set([
  "DET",
  "ADJ",
  "ADV",
  "NOUN",
  "PROPN",
  "PART",
  "VERB",
  "NUM",
]);
