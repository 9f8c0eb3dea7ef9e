import type { Span } from "../../model/span.ts";
import {
  childBy,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findSubject } from "../../text/subjects.ts";
import { clauseSpan, join } from "./clause-span.ts";
import { carries, isCueVerb, isSpeechVerb } from "./cues.ts";
import type { Passage } from "./marks.ts";

/** The cue beside a quoted passage and who speaks. */
export type CueBeside = {
  readonly tree: SentenceTree;
  readonly cue: number;
  readonly speakers: readonly number[];
  /** From the first to the last word of what is said, where that is more than the passage. */
  readonly content?: Span;
  readonly confidence: number;
  readonly why: string;
};

/** A comma or a full stop, before or after the closing mark, parts what is said from who says it. */
const STOP_INSIDE = /[,.!?…—–-]["”’']{1,2}$/;
const STOP_OUTSIDE = /^\s?[,—–-]/;

/** Words that may stand between a passage and its cue. */
const REACH = 14;

/** "…," said the minister / "…," the minister said: the cue that follows a passage. */
export function cueAfter(tree: SentenceTree, { outer }: Passage): CueBeside | undefined {
  if (
    !STOP_INSIDE.test(tree.text.slice(outer.end - 3, outer.end)) &&
    !STOP_OUTSIDE.test(tree.text.slice(outer.end, outer.end + 2))
  )
    return undefined;
  const from = tree.tokens.findIndex(({ span }) => span.start >= outer.end);
  if (from < 0) return undefined;
  for (let at = from; at < Math.min(tree.tokens.length, from + REACH); at++) {
    if (isQuoteMark(wordOf(tree, at))) return undefined;
    if (!isVerb(tree, at)) continue;
    if (!isSpeechVerb(lemmaOf(tree, at))) {
      if (relationOf(tree, at).startsWith("acl") || at > from + 6) continue;
      return undefined;
    }
    const speakers = speakersBeside(tree, at, outer);
    return speakers.length > 0 || at <= from + 1
      ? {
          tree,
          cue: at,
          speakers,
          confidence: 0.95,
          why: `"${lemmaOf(tree, at)}" after the quotation`,
        }
      : undefined;
  }
  return undefined;
}

/** The minister said: "…": the cue that leads to a passage. */
export function cueBefore(tree: SentenceTree, { outer }: Passage): CueBeside | undefined {
  const before = outer.start;
  if (!LEADS_IN.test(tree.text.slice(Math.max(0, before - 12), before))) return undefined;
  let last = tree.tokens.findLastIndex(({ span }) => span.end <= before);
  const first = Math.max(0, last - REACH);
  for (; last >= first; last--) {
    if (isQuoteMark(wordOf(tree, last))) continue;
    if (!isVerb(tree, last)) continue;
    if (!isSpeechVerb(lemmaOf(tree, last))) {
      if (relationOf(tree, last).startsWith("acl")) continue;
      return undefined;
    }
    const speakers = speakersBeside(tree, last, outer);
    return {
      tree,
      cue: last,
      speakers,
      confidence: 0.9,
      why: `"${lemmaOf(tree, last)}" before the quotation`,
    };
  }
  return undefined;
}

const LEADS_IN =
  /[,:]\s*$|\bsaid\s*$|\bsaying\s*$|\bsays\s*$|\basked\s*$|\bwrote\s*$|\btweeted\s*$/;

/** The verb above a quoted fragment, if it tells how somebody speaks of something: called it a "disgrace". */
export function cueAbove(tree: SentenceTree, { outer }: Passage): CueBeside | undefined {
  const isInside = ({ start, end }: Span) => start >= outer.start && end <= outer.end;
  const top = tree.tokens.findIndex(({ span, upos, head }) => {
    const governor = tree.tokens[head];
    return (
      upos !== "PUNCT" && isInside(span) && (governor === undefined || !isInside(governor.span))
    );
  });
  if (top < 0) return undefined;
  let below = top;
  let node = headOf(tree, top);
  for (let steps = 0; node >= 0 && steps < 6; steps++) {
    if (isVerb(tree, node) && isCueVerb(lemmaOf(tree, node))) {
      const speakers = findSubject(tree, node);
      const content = contentAbove(tree, node, below);
      return {
        tree,
        cue: node,
        speakers,
        ...(content ? { content } : {}),
        confidence: 0.65,
        why: `"${lemmaOf(tree, node)}" above the quoted words`,
      };
    }
    below = node;
    node = headOf(tree, node);
  }
  return undefined;
}

/** What a cue says: the phrase that the quoted words are in, and the object that a predicate is said of. */
function contentAbove(tree: SentenceTree, cue: number, below: number): Span | undefined {
  if (relationOf(tree, below).startsWith("nsubj")) return undefined;
  const object = carries(lemmaOf(tree, cue), "p") ? childBy(tree, cue, "obj") : undefined;
  return join(
    clauseSpan(tree, below, cue),
    object === undefined ? undefined : clauseSpan(tree, object, cue),
  );
}

/**
 * The subject of a cue by the tree, else the noun nearest to the cue, on its own side of the passage:
 * who speaks does not stand inside of what is said.
 */
export function speakersBeside(tree: SentenceTree, cue: number, outer: Span): number[] {
  const after = (tree.tokens[cue]?.span.start ?? 0) >= outer.end;
  const isBeside = (at: number): boolean => {
    const span = tree.tokens[at]?.span;
    return span !== undefined && (after ? span.start >= outer.end : span.end <= outer.start);
  };
  const subjects = findSubject(tree, cue).filter(isBeside);
  if (subjects.length > 0) return subjects;
  for (const step of [-1, 1, -2, 2, 3, -3]) {
    const at = cue + step;
    if (!isBeside(at) || !NOMINALS.has(uposOf(tree, at)) || isTime(tree, at)) continue;
    const head = phraseHead(tree, at);
    return [isBeside(head) ? head : at];
  }
  return [];
}

/** "said Tuesday": not who said it. */
const isTime = (tree: SentenceTree, at: number): boolean =>
  relationOf(tree, at) === "obl:unmarked" || WEEKDAY.test(wordOf(tree, at));

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const NOMINALS: ReadonlySet<string> = new Set(["PROPN", "PRON", "NOUN"]);

/** The head of the noun phrase that a word is in: of "Toma, the chief of staff," Toma. */
function phraseHead(tree: SentenceTree, at: number): number {
  let node = at;
  for (let steps = 0; steps < 5; steps++) {
    const head = headOf(tree, node);
    const relation = relationOf(tree, node);
    if (!WITHIN_PHRASE.has(relation) && !(relation === "nmod" && head < node)) return node;
    node = head;
  }
  return at;
}

const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  "compound",
  "flat",
  "nmod:desc",
  "amod",
  "appos",
]);

const isVerb = (tree: SentenceTree, at: number): boolean => uposOf(tree, at) === "VERB";
const isQuoteMark = (word: string): boolean => /^["“”]|``|''$/.test(word);
