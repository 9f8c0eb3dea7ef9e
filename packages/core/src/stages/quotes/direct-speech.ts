import type { Span } from "../../model/span.ts";
import {
  caseOf,
  childBy,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
  wordOf,
} from "../../text/sentence-tree.ts";
import { findSubject, isPassive } from "../../text/subjects.ts";
import { clauseSpan, join } from "./clause-span.ts";
import { carries, isCueVerb, isSpeechVerb, isTopic } from "./cues.ts";
import type { Passage } from "./marks.ts";
import { speakersBeside } from "./speakers-beside.ts";

/** The cue beside a quoted passage and who speaks. */
export type CueBeside = {
  readonly tree: SentenceTree;
  /** The verb that reports, where there is one. */
  readonly cue?: number;
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
export function cueAfter(tree: SentenceTree, passage: Passage): CueBeside | undefined {
  const { outer } = passage;
  const isStopped = STOP_INSIDE.test(tree.text.slice(outer.end - 3, outer.end));
  if (!isStopped && !STOP_OUTSIDE.test(tree.text.slice(outer.end, outer.end + 2))) return undefined;
  const from = tree.tokens.findIndex(
    ({ span, upos }) => span.start >= outer.end && upos !== "PUNCT",
  );
  if (from < 0 || JOINING.has(wordOf(tree, from))) return undefined;
  for (let at = from; at < Math.min(tree.tokens.length, from + REACH); at++) {
    if (isQuoteMark(wordOf(tree, at))) return undefined;
    if (!isVerb(tree, at)) continue;
    const isSpeech = isSpeechVerb(lemmaOf(tree, at));
    if (!isSpeech && (relationOf(tree, at).startsWith("acl") || at > from + 6)) continue;
    if (!isSpeech && !(isStopped && isManner(tree, from, at))) return undefined;
    if (addsMore(tree, at)) return undefined;
    const speakers = speakersBeside(tree, at, outer);
    if (speakers.length === 0 && at > from + 1) return undefined;
    const why = `"${lemmaOf(tree, at)}" after the quotation`;
    return { tree, cue: at, speakers, confidence: isSpeech ? 0.95 : 0.85, why };
  }
  return undefined;
}

/** Words with which the sentence goes on about what was quoted. */
const JOINING: ReadonlySet<string> = new Set(
  "which who that where when while as and but or because so although though if".split(" "),
);

/** "…," Ada smiled / "…!" beamed Ada: whatever a person does right after a quotation, it is said by doing so. */
function isManner(tree: SentenceTree, from: number, verb: number): boolean {
  if (!/^VB[DZP]$/.test(tree.tokens[verb]?.xpos ?? "")) return false;
  const who = verb === from ? from + 1 : from;
  const isNamed = uposOf(tree, who) === "PROPN" || PERSONAL.test(wordOf(tree, who));
  const isClose =
    verb === from || tree.tokens.slice(from, verb).every(({ upos }) => upos !== "PUNCT");
  return isNamed && isClose && childBy(tree, verb, "obj", "ccomp") === undefined;
}

const PERSONAL = /^(?:he|she|they|I|we)$/;

/** "…," adding that …: a participle that leads to more does not report what came before. */
const addsMore = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.xpos === "VBG" &&
  childBy(tree, at, "nsubj") === undefined &&
  childBy(tree, at, "ccomp", "obj", "xcomp") !== undefined;

/** The minister said: "…": the cue that leads to a passage. */
export function cueBefore(tree: SentenceTree, { outer }: Passage): CueBeside | undefined {
  const before = outer.start;
  let last = tree.tokens.findLastIndex(({ span }) => span.end <= before);
  const isNext = isVerb(tree, last) && isSpeechVerb(lemmaOf(tree, last));
  if (!isNext && !LEADS_IN.test(tree.text.slice(Math.max(0, before - 3), before))) return undefined;
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

const LEADS_IN = /[,:]\s*$/;

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
      if (!isSaidBelow(tree, node, below)) return undefined;
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

/** Whether what hangs on a cue can be what it says: no subject, no place or time; "items labelled so" say nothing. */
function isSaidBelow(tree: SentenceTree, cue: number, below: number): boolean {
  const relation = relationOf(tree, below);
  const lemma = lemmaOf(tree, cue);
  if (relation.startsWith("nsubj") || relation === "advmod") return false;
  const describes = isPassive(tree, cue) || relationOf(tree, cue) === "acl";
  const isNamed = carries(lemma, "p") && !isSpeechVerb(lemma) && describes;
  if (isNamed && childBy(tree, cue, "obl:agent") === undefined) return false;
  // "called the accident on the flight a “disgrace”": the parser may hang the predicate on what is between.
  const isPredicate = carries(lemma, "p") && childBy(tree, cue, "obj") !== undefined;
  if (isPredicate || (relation !== "obl" && relation !== "obl:unmarked")) return true;
  const marker = caseOf(tree, below);
  return PREDICATING.has(marker) || isTopic(lemma, marker);
}

const PREDICATING: ReadonlySet<string> = new Set(["as", "of", "for", "with"]);

/** What a cue says: the phrase that the quoted words are in, and the object that a predicate is said of. */
function contentAbove(tree: SentenceTree, cue: number, below: number): Span | undefined {
  if (relationOf(tree, below).startsWith("nsubj")) return undefined;
  const object = carries(lemmaOf(tree, cue), "p") ? childBy(tree, cue, "obj") : undefined;
  return join(
    clauseSpan(tree, below, cue),
    object === undefined ? undefined : clauseSpan(tree, object, cue),
  );
}

const isVerb = (tree: SentenceTree, at: number): boolean => uposOf(tree, at) === "VERB";
const isQuoteMark = (word: string): boolean => /^["“”]|``|''$/.test(word);
