import type { Sentence } from "../../model/sentence.ts";
import { childBy, lemmaOf, type SentenceTree, wordOf } from "../../text/sentence-tree.ts";
import { lastStarting } from "../../text/span-index.ts";
import { colonSpeaker } from "./colon-speaker.ts";
import { isSpeechVerb } from "./cues.ts";
import { type CueBeside, cueAbove, cueAfter, cueBefore } from "./direct-speech.ts";
import type { Passage } from "./marks.ts";

/** The sentences of an article and their trees, one for one. */
type Trees = { readonly sentences: readonly Sentence[]; readonly trees: readonly SentenceTree[] };

/** The cue of a quoted passage: after it, before it, in the next sentence, or above its words in the tree. */
export function cueBeside(passage: Passage, { sentences, trees }: Trees): CueBeside | undefined {
  const last = lastStarting(sentences, passage.outer.end - 1);
  const first = lastStarting(sentences, passage.outer.start);
  const [own, next, opening, previous] = [
    trees[last],
    trees[last + 1],
    trees[first],
    trees[first - 1],
  ];
  const after = own && cueAfter(own, passage);
  if (after) return after;
  const before = opening && cueBefore(opening, passage);
  if (before) return before;
  const isTail = next && isInParagraph(passage, next) && (startsSmall(next) || isBareCue(next));
  const continued = isTail ? cueAfter(next, passage) : undefined;
  if (continued) return continued;
  const opensSentence =
    opening?.tokens[0] && opening.tokens[0].span.start >= passage.outer.start - 1;
  if (previous && opensSentence && LEADS_ON.test(lastWord(previous)))
    return cueBefore(previous, passage) ?? colonSpeaker(previous, passage.outer.start);
  return opening && (colonSpeaker(opening, passage.outer.start) ?? cueAbove(opening, passage));
}

/** A sentence, or a paragraph, that ends so leads on to what is said. */
const LEADS_ON = /^[:,]$/;

/** Who speaks is told before the paragraph ends. */
const isInParagraph = ({ outer }: Passage, { text, tokens }: SentenceTree): boolean =>
  !text.slice(outer.end, tokens[0]?.span.start).includes("\n");

const lastWord = (tree: SentenceTree): string => {
  const span = tree.tokens.at(-1)?.span;
  return span ? tree.text.slice(span.start, span.end) : "";
};

/** A sentence that begins with a small letter goes on after a question or a cry: "Why?" he asked. */
function startsSmall(tree: SentenceTree): boolean {
  const first = tree.tokens[0];
  if (!first) return false;
  const letter = tree.text.charAt(first.span.start);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/** "Why?" Ada asked. — a sentence that only says who spoke. */
function isBareCue(tree: SentenceTree): boolean {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const isTold = TOLD.has(lemmaOf(tree, root));
  const more = ["ccomp", "xcomp", "conj", "parataxis", ...(isTold ? [] : ["obj"])];
  const saysMore = childBy(tree, root, ...more) !== undefined;
  const opensAnother = tree.tokens.some((_, at) => QUOTE_MARK.test(wordOf(tree, at)));
  return (
    tree.tokens.length <= (isTold ? TOLD_CUE : BARE_CUE) &&
    isSpeechVerb(lemmaOf(tree, root)) &&
    !saysMore &&
    !opensAnother
  );
}

const QUOTE_MARK = /^(?:["“”]|``|'')$/;

/** Verbs whose object is whom one speaks to. */
const TOLD: ReadonlySet<string> = new Set(["tell", "ask"]);

/** Words that a sentence has at most which only says who spoke, and to whom. */
const BARE_CUE = 14;
const TOLD_CUE = 24;
