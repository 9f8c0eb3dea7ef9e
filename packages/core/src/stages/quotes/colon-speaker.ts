import {
  childrenBy,
  headOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import type { CueBeside } from "./direct-speech.ts";

/**
 * Who is named before a colon that leads to a passage, without a verb of speech: "Pollster Ada Lindt: “…”",
 * "Here is Lindt in 1992: “…”", "Lindt went even further: “…”".
 */
export function colonSpeaker(tree: SentenceTree, before: number): CueBeside | undefined {
  const colon = tree.tokens.findLastIndex(({ span }) => span.end <= before);
  if (wordOf(tree, colon) !== ":") return undefined;
  const first = segmentStart(tree, colon);
  const speaker = subjectIn(tree, first, colon) ?? nameIn(tree, first, colon);
  if (speaker === undefined) return undefined;
  return { tree, speakers: [speaker], confidence: 0.85, why: "before a colon" };
}

/** Behind the last dash or mark before the colon. */
function segmentStart(tree: SentenceTree, colon: number): number {
  let at = colon;
  while (at > 0 && !BREAK.test(wordOf(tree, at - 1))) at--;
  return at;
}

const BREAK = /^(?:[—–"”;]|-+)$/;

/** The subject of the verb that governs the segment. */
function subjectIn(tree: SentenceTree, first: number, colon: number): number | undefined {
  for (let at = first; at < colon; at++) {
    const head = headOf(tree, at);
    const isTop = head < first || head >= colon;
    if (!isTop || uposOf(tree, at) === "PUNCT") continue;
    const subject = childrenBy(tree, at, "nsubj", "nsubj:pass").find(
      (child) => child >= first && child < colon && wordOf(tree, child).toLowerCase() !== "it",
    );
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The first name. */
function nameIn(tree: SentenceTree, first: number, colon: number): number | undefined {
  for (let at = first; at < colon; at++)
    if (uposOf(tree, at) === "PROPN" && !isPart(tree, at)) return at;
  return undefined;
}

const isPart = (tree: SentenceTree, at: number): boolean =>
  ["flat", "compound", "nmod:unmarked", "obl:unmarked"].includes(relationOf(tree, at));
