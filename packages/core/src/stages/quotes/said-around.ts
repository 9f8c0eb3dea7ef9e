import type { Span } from "../../model/span.ts";
import {
  childBy,
  childrenBy,
  childrenOf,
  isUnder,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { hullOf } from "../../text/spans.ts";
import { trimPunctuation } from "./clause-span.ts";
import type { Content } from "./cue-content.ts";

/**
 * What a cue between commas says: all that stands before it, and after it if the sentence goes on.
 *
 *     The benefit, it says, would be $300.
 *     ^^^^^^^^^^^           ^^^^^^^^^^^^^
 */
export function findAround(tree: SentenceTree, cue: number): Content | undefined {
  // "The price rose, adding to their worries": a participle without a subject goes on with its own clause.
  if (tree.tokens[cue]?.xpos === "VBG" && childBy(tree, cue, "nsubj", "aux") === undefined)
    return undefined;
  if (childrenBy(tree, cue, "obj", "xcomp").some((child) => !isDay(tree, child))) return undefined;
  const { first, last } = groupOf(tree, cue);
  if (!isComma(tree, first - 1)) return undefined;
  const end = tree.tokens.length;
  const before = spanOf(tree, 0, first - 1);
  const goesOn = isComma(tree, last + 1);
  const isLast = /^[.!?]$/.test(wordOf(tree, last + 1)) || last + 1 >= end;
  if (!hasVerb(tree, 0, first) && !(goesOn && hasVerb(tree, last + 2, end))) return undefined;
  const after = goesOn ? spanOf(tree, last + 2, end) : undefined;
  if (!before || !(goesOn || isLast || isInverted(tree, cue))) return undefined;
  const isSplit = after !== undefined && !hasVerbOfItsOwn(tree, 0, first - 1);
  const pieces = isSplit ? [before, after] : [before];
  return { span: hullOf(pieces), pieces, confidence: 0.75, why: "cue between commas" };
}

/** "results showed Saturday": no object. */
const isDay = (tree: SentenceTree, at: number): boolean => DAY.test(wordOf(tree, at));

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;

/** The cue with its subject, auxiliaries and adverbs beside it. */
function groupOf(tree: SentenceTree, cue: number): { first: number; last: number } {
  const own = childrenOf(tree, cue).filter((child) => GROUP.has(relationOf(tree, child)));
  const isOwn = (at: number): boolean =>
    own.includes(at) || own.some((child) => isUnder(tree, at, child));
  let first = cue;
  while (first > 0 && isOwn(first - 1) && !isComma(tree, first - 1)) first--;
  let last = cue;
  while (last + 1 < tree.tokens.length && isOwn(last + 1)) last++;
  return { first, last };
}

const GROUP: ReadonlySet<string> = new Set(["nsubj", "aux", "advmod", "obl", "obl:unmarked"]);

const isComma = (tree: SentenceTree, at: number): boolean => /^[,–—-]+$/.test(wordOf(tree, at));

/** "said the mayor, who …": the subject after its verb may have its own asides. */
function isInverted(tree: SentenceTree, cue: number): boolean {
  const subject = childBy(tree, cue, "nsubj");
  return subject !== undefined && subject > cue;
}

const hasVerb = (tree: SentenceTree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some(({ upos }) => upos === "VERB" || upos === "AUX");

/** Whether the words before the cue are a clause: then the rest of the sentence is the reporter's. */
function hasVerbOfItsOwn(tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isFiniteVerb = /^(?:VB[DZP]|MD)$/.test(tree.tokens[at]?.xpos ?? "");
    if (isFiniteVerb && (uposOf(tree, at) === "VERB" || uposOf(tree, at) === "AUX")) return true;
  }
  return false;
}

function spanOf(tree: SentenceTree, from: number, to: number): Span | undefined {
  const first = tree.tokens[from];
  const last = tree.tokens[to - 1];
  if (!first || !last || from >= to) return undefined;
  return trimPunctuation(tree, { start: first.span.start, end: last.span.end });
}
