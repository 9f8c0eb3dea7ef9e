import type { Span } from "../../model/span.ts";
import {
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findSubject, isPassive } from "../../text/subjects.ts";

/**
 * Who speaks by a cue beside a passage: its subject by the tree, else the noun phrase between the
 * passage and the cue, else the one next to the cue on its other side. Who speaks does not stand inside
 * of what is said, and who "was asked" does not ask.
 */
export function speakersBeside(tree: SentenceTree, cue: number, outer: Span): number[] {
  const isHeard = isHearer(lemmaOf(tree, cue));
  if (isHeard && isPassive(tree, cue)) return [];
  const isAfter = (tree.tokens[cue]?.span.start ?? 0) >= outer.end;
  const isBeside = (at: number): boolean => {
    const span = tree.tokens[at]?.span;
    return span !== undefined && (isAfter ? span.start >= outer.end : span.end <= outer.start);
  };
  const subjects = findSubject(tree, cue).filter(isBeside);
  if (subjects.length > 0) return subjects;
  const places = isAfter ? fromPassage(cue, isBeside) : [-1, -2, -3].map((step) => cue + step);
  const beyond = isHeard ? [] : [cue + 1, cue + 2, cue + 3];
  const found = [...places, ...beyond].find((at) => isBeside(at) && canSpeak(tree, at));
  return found === undefined ? [] : [phraseHead(tree, found, isBeside)];
}

/** Whether a verb takes whom one speaks to as its object: "told the Times". */
export const isHearer = (lemma: string): boolean => HEARERS.has(lemma);

const HEARERS: ReadonlySet<string> = new Set(
  "tell ask inform remind warn assure advise notify question quiz brief".split(" "),
);

/** Words from the passage to the cue, in order: of "Graham, a former senator, told" Graham comes first. */
function fromPassage(cue: number, isBeside: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = cue - 1; at >= 0 && isBeside(at); at--) found.unshift(at);
  return found;
}

/** A name, a pronoun, a noun, or an adjective that stands for one: "the 46-year-old". */
function canSpeak(tree: SentenceTree, at: number): boolean {
  const upos = uposOf(tree, at);
  const isNoun = NOMINALS.has(upos) || (upos === "ADJ" && isLastOfPhrase(tree, at));
  return isNoun && !isTime(tree, at);
}

const isLastOfPhrase = (tree: SentenceTree, at: number): boolean =>
  uposOf(tree, at - 1) === "DET" && !NOMINALS.has(uposOf(tree, at + 1));

/** "said Tuesday": not who said it. */
const isTime = (tree: SentenceTree, at: number): boolean =>
  relationOf(tree, at) === "obl:unmarked" || WEEKDAY.test(wordOf(tree, at));

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const NOMINALS: ReadonlySet<string> = new Set(["PROPN", "PRON", "NOUN"]);

/** The head of the noun phrase that a word is in, beside the passage: of "Toma, the chief of staff," Toma. */
function phraseHead(tree: SentenceTree, at: number, isBeside: (at: number) => boolean): number {
  let node = at;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const head = headOf(tree, node);
    const relation = relationOf(tree, node);
    const isWithin = WITHIN_PHRASE.has(relation) || (relation === "nmod" && head < node);
    if (!isWithin || !isBeside(head)) return node;
    node = head;
  }
  return at;
}

/** Words from one of a phrase to its head; more than a phrase that makes sense has. */
const MOST_STEPS = 5;

const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  "compound",
  "flat",
  "nmod:desc",
  "amod",
  "appos",
]);
