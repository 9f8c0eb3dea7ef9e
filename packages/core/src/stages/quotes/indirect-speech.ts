import type { Span } from "../../model/span.ts";
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
import { clauseSpan, hullOfTree, join, trimPunctuation } from "./clause-span.ts";
import { carries, isCueNoun, isCueVerb, isSpeechVerb } from "./cues.ts";

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
  const content = contentOf(tree, cue, lemma);
  if (!content) return [];
  const passive = isPassive(tree, cue);
  const agent = childBy(tree, cue, "obl:agent");
  const speakers = passive ? (agent === undefined ? [] : [agent]) : findSubject(tree, cue);
  return [toAttribution(tree, cue, content.span, speakers, content.confidence, content.why)];
}

type Content = { readonly span: Span; readonly confidence: number; readonly why: string };

/** Where the content of a cue verb is, the most telling place first. */
function contentOf(tree: SentenceTree, cue: number, lemma: string): Content | undefined {
  const clause = childBy(tree, cue, "ccomp");
  if (clause !== undefined && carries(lemma, "c")) {
    const span = clauseSpan(tree, clause, cue);
    return (
      span && { span, confidence: isSpeechVerb(lemma) ? 0.85 : 0.6, why: "clause of a cue verb" }
    );
  }
  const outer = reportedAround(tree, cue, lemma);
  if (outer) return { span: outer, confidence: 0.8, why: "cue verb beside what is said" };
  const predicate = carries(lemma, "p") ? predicateOf(tree, cue) : undefined;
  if (predicate)
    return { span: predicate, confidence: 0.6, why: "object and predicate of a cue verb" };
  const infinitive = childBy(tree, cue, "xcomp");
  if (infinitive !== undefined && carries(lemma, "p") && childBy(tree, cue, "obj") !== undefined) {
    const span = join(
      clauseSpan(tree, childBy(tree, cue, "obj") ?? infinitive, cue),
      clauseSpan(tree, infinitive, cue),
    );
    return span && { span, confidence: 0.55, why: "object and predicate of a cue verb" };
  }
  if (infinitive !== undefined && carries(lemma, "i")) {
    const span = clauseSpan(tree, infinitive, cue);
    return span && { span, confidence: 0.5, why: "infinitive of a cue verb" };
  }
  const object = childBy(tree, cue, "obj");
  if (object !== undefined && (carries(lemma, "o") || carries(lemma, "p"))) {
    const span = clauseSpan(tree, object, cue);
    return span && { span, confidence: 0.4, why: "object of a cue verb" };
  }
  return undefined;
}

/** "calling it a triumph", "described it as a triumph", "accused him of lying": the object and what is said of it. */
function predicateOf(tree: SentenceTree, cue: number): Span | undefined {
  const [object, second] = childrenBy(tree, cue, "obj", "iobj");
  if (object === undefined || object < cue) return undefined;
  const said =
    second ??
    childrenBy(tree, cue, "obl", "advcl", "xcomp").find(
      (child) => child > object && PREDICATING.has(markerOf(tree, child)),
    );
  if (said === undefined) return undefined;
  return join(clauseSpan(tree, object, cue), clauseSpan(tree, said, cue));
}

const PREDICATING: ReadonlySet<string> = new Set(["as", "of", "for"]);

const markerOf = (tree: SentenceTree, at: number): string => {
  const marker = childBy(tree, at, "case", "mark");
  return marker === undefined ? "" : lemmaOf(tree, marker);
};

/** "Rain is coming, she said": the cue hangs below what is said, or beside it. */
function reportedAround(tree: SentenceTree, cue: number, lemma: string): Span | undefined {
  const relation = relationOf(tree, cue);
  const said = headOf(tree, cue);
  if (isSpeechVerb(lemma) && relation === "parataxis" && said >= 0 && cue > said) {
    return clauseSpan(tree, said, cue);
  }
  const beside = childBy(tree, cue, "parataxis");
  if (isSpeechVerb(lemma) && beside !== undefined) return clauseSpan(tree, beside, cue);
  return undefined;
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
  return content ? [toAttribution(tree, at, content, [source], 0.85, "according to")] : [];
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
  const content = clauseSpan(tree, clause, noun);
  const owners = findOwners(tree, noun);
  return content ? [toAttribution(tree, noun, content, owners, 0.5, "clause of a cue noun")] : [];
}

function isContentClause(tree: SentenceTree, clause: number): boolean {
  const relation = relationOf(tree, clause);
  if (relation !== "acl" && relation !== "ccomp") return false;
  const mark = childBy(tree, clause, "mark");
  return mark !== undefined && ["that", "to", "of"].includes(lemmaOf(tree, mark));
}

function toAttribution(
  tree: SentenceTree,
  cue: number,
  content: Span,
  speakers: readonly number[],
  confidence: number,
  why: string,
): Attribution {
  const span = tree.tokens[cue]?.span ?? content;
  const outside = speakers.filter((at) => !contains(content, tree.tokens[at]?.span ?? content));
  return {
    tree,
    cue: span,
    content,
    speakers: outside,
    confidence,
    why: `${why} "${lemmaOf(tree, cue)}"`,
  };
}
