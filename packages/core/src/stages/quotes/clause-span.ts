import type { Span } from "../../model/span.ts";
import { isUnder, type SentenceTree } from "../../text/sentence-tree.ts";

/** The span of a clause on one side of its cue, without punctuation at its ends. */
export function clauseSpan(tree: SentenceTree, head: number, cue: number): Span | undefined {
  const after = head > cue;
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  tree.tokens.forEach(({ span }, at) => {
    if (at > cue !== after || at === cue) return;
    if (at !== head && !isUnder(tree, at, head)) return;
    if (isUnder(tree, at, cue) && !isUnder(tree, head, cue)) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  });
  return end < 0 ? undefined : trimPunctuation(tree, { start, end });
}

/** The span of a word and all below it. */
export function hullOfTree(tree: SentenceTree, head: number): Span | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  tree.tokens.forEach(({ span }, at) => {
    if (at !== head && !isUnder(tree, at, head)) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  });
  return end < 0 ? undefined : { start, end };
}

const EDGE = /[\s,;:.!?"“”'‘’`—–-]/;

/** Cut white space and punctuation from both ends, but keep a mark that closes what was opened inside. */
export function trimPunctuation({ text }: SentenceTree, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** The span from the first to the last character of both. */
export function join(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
