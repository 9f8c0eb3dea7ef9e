import {
  childBy,
  childrenBy,
  childrenOf,
  headOf,
  lemmaOf,
  relationOf,
  type SentenceTree,
  uposOf,
} from "../../text/sentence-tree.ts";
import { contains } from "../../text/spans.ts";
import { findOwners, findSubject, isPassive } from "../../text/subjects.ts";
import type { Attribution } from "./attribution.ts";
import { clauseSpan, hullOfTree, trimPunctuation } from "./clause-span.ts";
import { type Content, contentOf } from "./cue-content.ts";
import { carries, isCueNoun, isCueVerb, isSpeechVerb } from "./cues.ts";
import { invertedCue } from "./inverted-cue.ts";
import { tailCue } from "./tail-cue.ts";

/** Find who says what in one sentence, from its tree; in order of the cues. */
export function findAttributions(tree: SentenceTree): Attribution[] {
  return tree.tokens.flatMap((_, at) => {
    const upos = uposOf(tree, at);
    const lemma = lemmaOf(tree, at);
    if (lemma === "according" || lemma === "accord") return fromAccordingTo(tree, at);
    if (upos === "VERB" && isCueVerb(lemma)) return fromVerb(tree, at, lemma);
    if (upos === "NOUN" && isCueNoun(lemma)) return fromNoun(tree, at);
    return [];
  });
}

function fromVerb(tree: SentenceTree, cue: number, lemma: string): Attribution[] {
  if (isLabel(tree, cue, lemma)) return [];
  const tail = tailCue(tree, cue, lemma) ?? invertedCue(tree, cue, lemma);
  if (tail) return [toAttribution(tree, cue, tail.content, [tail.speaker])];
  const content = contentOf(tree, cue, lemma);
  const speakers = speakersOf(tree, cue);
  if (!content || (lemma === "attack" && speakers.some((at) => isArmed(tree, at)))) return [];
  const confidence = content.confidence * (speakers.some((at) => isNobody(tree, at)) ? 0.5 : 1);
  return [toAttribution(tree, cue, { ...content, confidence }, speakers)];
}

/** Who attacks with arms, not with words: "the army attacked the town". */
const ARMED: ReadonlySet<string> = new Set(
  `army force troop soldier rebel militant insurgent gunman fighter militia police jet plane warplane
  aircraft drone missile rocket navy gang mob terrorist guerrilla jihadist`.split(/\s+/),
);

const isArmed = (tree: SentenceTree, at: number): boolean =>
  ARMED.has(lemmaOf(tree, at).replace(/s$/, ""));

/** "a lamp labelled so", "a man called Karl": a name that nobody says. */
const isLabel = (tree: SentenceTree, cue: number, lemma: string): boolean =>
  carries(lemma, "p") &&
  !isSpeechVerb(lemma) &&
  tree.tokens[cue]?.xpos === "VBN" &&
  isPassive(tree, cue) &&
  childBy(tree, cue, "obl:agent", "aux:pass") === undefined;

/** "Who knew what is unclear", "Nobody asked where it went": hardly anybody speaks. */
const isNobody = (tree: SentenceTree, at: number): boolean =>
  tree.tokens[at]?.xpos === "WP" || /^(?:nobody|no-one|none)$/.test(lemmaOf(tree, at));

/** The subject; in the passive who acts. A "passive" subject without an auxiliary is a slip of the parser. */
function speakersOf(tree: SentenceTree, cue: number): number[] {
  const subjects = childrenBy(tree, cue, "nsubj", "nsubj:pass");
  const isSlip = subjects.length > 0 && childBy(tree, cue, "aux:pass") === undefined;
  if (!isPassive(tree, cue) || isSlip) {
    return subjects.length > 1 ? subjects : findSubject(tree, cue);
  }
  const agent = childBy(tree, cue, "obl:agent");
  return agent === undefined ? [] : [agent];
}

/** "The talks failed, according to two officials." */
function fromAccordingTo(tree: SentenceTree, at: number): Attribution[] {
  const to = at + 1;
  if (lemmaOf(tree, to) !== "to") return [];
  const source = sourceOf(tree, at, to);
  if (source === undefined) return [];
  const phrase = hullOfTree(tree, source);
  const first = tree.tokens[0];
  const last = tree.tokens.at(-1);
  const start = tree.tokens[at]?.span.start ?? 0;
  if (!phrase || !first || !last) return [];
  const opens = at <= 1;
  const content = opens
    ? trimPunctuation(tree, { start: phrase.end, end: last.span.end })
    : trimPunctuation(tree, { start: first.span.start, end: start });
  return content
    ? [toAttribution(tree, at, { span: content, confidence: 0.85, why: "according to" }, [source])]
    : [];
}

function sourceOf(tree: SentenceTree, at: number, to: number): number | undefined {
  const head = headOf(tree, at);
  if (head > to) return head;
  const afterTo = headOf(tree, to);
  if (afterTo > to) return afterTo;
  return childrenBy(tree, at, "obl", "nmod")[0];
}

/** "the claim that …", "its promise to …": the clause is said by the noun's owner. */
function fromNoun(tree: SentenceTree, noun: number): Attribution[] {
  const clause = childrenOf(tree, noun).find(
    (child) => child > noun && isContentClause(tree, child),
  );
  if (clause === undefined) return [];
  const span = clauseSpan(tree, clause, noun);
  const content = span && { span, confidence: 0.5, why: "clause of a cue noun" };
  return content ? [toAttribution(tree, noun, content, findOwners(tree, noun))] : [];
}

function isContentClause(tree: SentenceTree, clause: number): boolean {
  const relation = relationOf(tree, clause);
  if (relation !== "acl" && relation !== "ccomp") return false;
  const mark = childBy(tree, clause, "mark");
  return mark !== undefined && ["that", "to", "of"].includes(lemmaOf(tree, mark));
}

/** Who speaks stands outside of what is said. */
function toAttribution(
  tree: SentenceTree,
  cue: number,
  { span, pieces = [span], confidence, why }: Content,
  speakers: readonly number[],
): Attribution {
  const isInside = (at: number): boolean =>
    pieces.some((piece) => contains(piece, tree.tokens[at]?.span ?? piece));
  return {
    tree,
    cue: tree.tokens[cue]?.span ?? span,
    content: span,
    pieces,
    speakers: speakers.filter((at) => !isInside(at)),
    confidence,
    why: `${why} "${lemmaOf(tree, cue)}"`,
  };
}
